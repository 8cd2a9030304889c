// SPDX-License-Identifier: Apache-2.0

/// Paths on the command line, whose bytes need not be UTF-8.
enum PathArgument {
  /// The bytes of an argument as the shell gave it: the parser repairs those that are no UTF-8, and no file has the
  /// repaired name.
  static func bytes(_ argument: String) -> [UInt8] {
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return Array(argument.utf8) }
    for index in 0..<Int(CommandLine.argc) {
      guard let start = CommandLine.unsafeArgv[index], String(cString: start) == argument else { continue }
      var bytes: [UInt8] = []
      var place = start
      while place.pointee != 0 {
        bytes.append(UInt8(bitPattern: place.pointee))
        place += 1
      }
      return bytes
    }
    return Array(argument.utf8)
  }
}
