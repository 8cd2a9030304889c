// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder that goes with the test.
final class ScratchFolder {
  let path: String
  init() throws {
    path = NSTemporaryDirectory() + "tam-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)")) }
  func read(_ name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))).map { String(decoding: $0, as: UTF8.self) }
  }
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  func bytes(_ name: String) -> [UInt8] { Array("\(path)/\(name)".utf8) }
}
