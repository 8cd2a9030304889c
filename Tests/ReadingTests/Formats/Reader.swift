// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Testing

@testable import Reading

/// Reads bytes as a file of some name and tells what came out, in strings.
enum Reader {
  /// Documents as `id: text` with line ends as `|`, errors as `code` with their offset.
  static func read(_ bytes: [UInt8], as name: String, _ options: ReadingOptions = ReadingOptions()) -> [String] {
    var found: [String] = []
    do throws(ReadingError) {
      let file = try OpenedFile(MemoryInput(bytes), name: Array(name.utf8), options: options)
      while let line = next(of: file, options) { found.append(line) }
    } catch {
      found.append(text(error))
    }
    return found
  }

  static func read(_ text: String, as name: String) -> [String] { read(Array(text.utf8), as: name) }

  private static func next(of file: OpenedFile, _ options: ReadingOptions) -> String? {
    do throws(ReadingError) {
      guard let document = try file.next()?.extracted(options.encoding) else { return nil }
      let body = string(document.bytes).replacing("\n", with: "|")
      return "\(string(document.id)): \(body)"
    } catch {
      return text(error)
    }
  }

  private static func text(_ error: ReadingError) -> String {
    "\(error.code)\(error.offset.map { " \($0)" } ?? "")"
  }

  /// All documents of a file that has no faults.
  static func documents(
    _ bytes: [UInt8], as name: String, _ options: ReadingOptions = ReadingOptions()
  ) throws -> [Document] {
    let file = try OpenedFile(MemoryInput(bytes), name: Array(name.utf8), options: options)
    var documents: [Document] = []
    while let document = try file.next() { documents.append(try document.extracted(options.encoding)) }
    return documents
  }

  static func string(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
