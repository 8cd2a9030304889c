// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
@testable import Reading

/// libFuzzer's entry into a program that has a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What is under test: `TAM_FUZZ=html`.
private let target = ProcessInfo.processInfo.environment["TAM_FUZZ"] ?? ""
/// The names that the bytes are read as a file of.
private let names: [[UInt8]] = {
  let several = ["json": ["a.json", "a.jsonl"], "txt": ["a.txt", "a.md"], "archive": ["a.zip"]]
  return (several[target] ?? ["a.\(target)"]).map { Array($0.utf8) }
}()

private func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if target == "decoding" {
    DecodingFuzz.test(bytes)
  } else {
    for name in names { read(bytes, as: name) }
  }
  return 0
}

/// Reads a file and makes articles of its documents.
private func read(_ bytes: [UInt8], as name: [UInt8]) {
  guard let file = try? OpenedFile(MemoryInput(bytes), name: name, options: ReadingOptions()) else { return }
  let reader = ArticleReader()
  // A reader that goes on after each error must come to an end: no more answers than bytes.
  for _ in 0..<(2 * bytes.count + 16) {
    do throws(ReadingError) {
      guard let document = try file.next() else { return }
      precondition(document.origin.start <= document.origin.end, "a range ends before it starts")
      _ = try? reader.read(document)
    } catch {}
  }
  preconditionFailure("a format does not come to its end")
}

/// What the package manager calls instead of `main`.
@_cdecl("FuzzReading_main")
func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, test)
}
