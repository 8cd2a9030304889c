// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A way for `bad.txt` to be no document, and what is said of it.
struct BadFile: CustomTestStringConvertible, Sendable {
  let name: String
  let message: String
  private let prepare: @Sendable (ScratchFolder) throws -> Void

  var testDescription: String { name }

  func make(in folder: ScratchFolder) throws { try prepare(folder) }

  /// The ways that this user can make: nothing is unreadable to root.
  static var all: [BadFile] { getuid() == 0 ? forAnybody : forAnybody + [locked] }

  private static let forAnybody = [
    BadFile(name: "missing", message: "there is no such file or folder") { _ in },
    BadFile(name: "empty", message: "it is empty") { try $0.write("", to: "bad.txt") },
    BadFile(name: "binary", message: "it is no text") {
      try $0.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0, 0, 0]), to: "bad.txt")
    },
    BadFile(name: "no UTF-8", message: "byte 11 (line 2) is no UTF-8; save the file as UTF-8") {
      try $0.write(Data("Một tin\n".utf8) + Data([0xFF, 0x0A]), to: "bad.txt")
    },
    BadFile(name: "a loop of links", message: "it cannot be read: Too many levels of symbolic links") {
      try FileManager.default.createSymbolicLink(atPath: "\($0.path)/bad.txt", withDestinationPath: "bad.txt")
    },
  ]

  private static let locked = BadFile(name: "unreadable", message: "it cannot be read: Permission denied") {
    let path = try $0.write("Một tin.\n", to: "bad.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
  }
}
