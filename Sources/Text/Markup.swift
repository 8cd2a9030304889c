// SPDX-License-Identifier: Apache-2.0

/// Text inside XML and HTML.
public enum Markup {
  /// Appends a text with what means something to XML and HTML escaped: `&amp; &lt; &gt; &quot; &#39;`.
  ///
  /// Control characters that XML does not allow become U+FFFD; a carriage return, which a reader would turn into a line
  /// feed, becomes `&#13;`. Input is UTF-8.
  public static func appendEscaped(_ text: Span<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + text.count)
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case 0x26: output.append("&amp;")
      case 0x3C: output.append("&lt;")
      case 0x3E: output.append("&gt;")
      case 0x22: output.append("&quot;")
      case 0x27: output.append("&#39;")
      case 0x0D: output.append("&#13;")
      case 0x09, 0x0A, 0x20...: output.append(byte)
      default: output.append("\u{FFFD}")
      }
    }
  }

  /// A text with what means something to XML and HTML escaped; see `appendEscaped`.
  public static func escaped(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    appendEscaped(text, to: &output)
    return output
  }
}
