// SPDX-License-Identifier: Apache-2.0

import Text

@testable import Reading

/// What must hold of decoding, whatever the bytes.
enum DecodingFuzz {
  /// The last byte says how the rest is decoded: by what it looks like, in a told encoding, or as a page.
  static func test(_ bytes: [UInt8]) {
    let rest = Array(bytes.dropLast())
    let encodings = TextEncoding.allCases
    let choice = Int(bytes[bytes.count - 1]) % (encodings.count + 2)
    switch choice {
    case encodings.count:
      check(try? TextDecoder.decode(rest), of: rest.count)
    case encodings.count + 1:
      if let text = try? Charset.text(of: rest, declared: nil, as: nil, path: []).text {
        precondition(EncodingDetector.isUTF8(text.span), "a page is no UTF-8")
      }
    default:
      let encoding = encodings[choice]
      check(try? TextDecoder.decode(rest, as: encoding), of: rest.count)
      if encoding.unit > 1 { checkStream(rest, encoding) }
    }
  }

  private static func check(_ decoded: DecodedText?, of count: Int) {
    guard let decoded else { return }
    let again = try? TextDecoder.decode(decoded.text, as: .utf8)
    // Of two byte order marks the second is text.
    let isMarked = decoded.text.starts(with: [0xEF, 0xBB, 0xBF])
    precondition(isMarked || again?.text == decoded.text, "a decoded text changes when it is decoded")
    precondition(!decoded.text.contains(0x0D), "a carriage return is left")
    var last = 0
    for offset in 0...decoded.text.count {
      let place = decoded.map?.sourceOffset(of: offset) ?? offset
      precondition(place >= last && place <= count, "an offset leads out of the source or back")
      last = place
    }
  }

  /// A file that streams has the same scalars as one that is decoded at once, and its length is that of the file.
  private static func checkStream(_ bytes: [UInt8], _ encoding: TextEncoding) {
    let source = ByteStream(MemoryInput(bytes), path: [])
    let stream = ByteStream(WideInput(source, as: encoding), path: [], unit: encoding.unit)
    guard let text = try? stream.takeAll(limit: .max) else { preconditionFailure("a stream in memory failed") }
    precondition(Int(stream.offset) == bytes.count / encoding.unit * encoding.unit, "the length is another")
    guard let decoded = try? TextDecoder.decode(bytes, as: encoding) else { return }
    let again = try? TextDecoder.decode(text, as: .utf8)
    precondition(again?.text == decoded.text, "the text is another")
  }
}
