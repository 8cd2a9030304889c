// SPDX-License-Identifier: Apache-2.0

public import Text

/// What a document's bytes say: valid UTF-8 in NFC, LF line ends, without byte order mark.
public struct DecodedText: Sendable {
  /// The text.
  public var text: [UInt8]
  /// How the bytes were read.
  public var encoding: DetectedEncoding
  /// Where the text stood in the bytes; nil if every offset is the same there.
  public var map: SourceMap?
  /// Whether parts of the text were once read in a wrong encoding and saved so: `Ã¡` for `á`. They are left as they are.
  public var isMojibake = false
}
