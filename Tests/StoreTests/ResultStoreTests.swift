// SPDX-License-Identifier: Apache-2.0

import Foundation
import Store
import Testing

@Suite struct ResultStoreTests {
  /// The path of a file that is not there yet, in a folder of its own.
  private func path() throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return Array("\(folder.path())/store.sqlite".utf8)
  }

  private func remove(_ path: [UInt8]) {
    let file = URL(filePath: String(decoding: path, as: UTF8.self))
    try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
  }

  @Test func resultsComeBackInAnotherProcess() throws {
    let path = try path()
    defer { remove(path) }
    do {
      let store = try ResultStore(path: path)
      try store.insert([.init(key: [1], value: [0, 255]), .init(key: [2], value: [])])
      try store.insert([.init(key: [1], value: [7])])
      try store.setNote("started", to: [9])
    }
    let store = try ResultStore(path: path)
    #expect(try store.value(of: [1]) == [7])
    #expect(try store.value(of: [2]) == [])
    #expect(try store.value(of: [3]) == nil)
    #expect(try store.count() == 2)
    #expect(try store.note("started") == [9])
    try store.setNote("started", to: nil)
    #expect(try store.note("started") == nil)
  }

  @Test func onlyWhatIsKeptStays() throws {
    let path = try path()
    defer { remove(path) }
    let store = try ResultStore(path: path)
    try store.insert((0..<10).map { .init(key: [$0], value: [$0]) })
    try store.keepOnly([[3], [4], [77]])
    #expect(try store.count() == 2)
    #expect(try store.value(of: [3]) == [3])
    try store.keepOnly([[4]])
    #expect(try store.count() == 1)
  }

  @Test func aFileThatIsNoDatabaseIsDamaged() throws {
    let path = try path()
    defer { remove(path) }
    try Data("no database, but long enough to be looked at as one of those".utf8).write(
      to: URL(filePath: String(decoding: path, as: UTF8.self)))
    let error = #expect(throws: StoreError.self) { try ResultStore(path: path) }
    #expect(error?.code == .damaged)
  }

  @Test func aMissingFolderIsUnreachable() throws {
    let error = #expect(throws: StoreError.self) { try ResultStore(path: Array("/nowhere/at/all.sqlite".utf8)) }
    #expect(error?.code == .unreachable)
  }
}
