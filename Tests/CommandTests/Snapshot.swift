// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Compares a text, byte by byte, with a file under `Snapshots`. With `TAM_RECORD_SNAPSHOTS=1` in the environment the
/// file is written instead, and the test fails, so that nothing recorded passes unread.
func expectSnapshot(_ text: String?, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let text = try #require(text, "there is no \(name)", sourceLocation: location)
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["TAM_RECORD_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = try Data(contentsOf: file)
  #expect(expected == Data(text.utf8), "\(name) is now:\n\(text)", sourceLocation: location)
}
