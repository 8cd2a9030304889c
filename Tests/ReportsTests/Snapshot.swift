// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports
import Testing

/// Compares bytes with a file under `Snapshots`. With `TAM_RECORD_SNAPSHOTS=1` in the environment the file is written
/// instead, and the test fails, so that nothing recorded passes unread.
func expectSnapshot(_ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["TAM_RECORD_SNAPSHOTS"] == "1" {
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  let found = String(decoding: bytes, as: UTF8.self)
  #expect(
    found.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(name) is now:\n\(found)", sourceLocation: location)
}
