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

/// The format under test: `TAM_FUZZ=html`, `archive` for archives of any format.
private let name = ProcessInfo.processInfo.environment["TAM_FUZZ"] ?? ""

private func opened(_ bytes: [UInt8]) -> OpenedFile? {
  let isArchive = name == "archive"
  return try? OpenedFile(
    MemoryInput(bytes), name: Array((isArchive ? "a.zip" : "a.\(name)").utf8), options: ReadingOptions())
}

private func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let start, count > 0, let file = opened(Array(UnsafeBufferPointer(start: start, count: count))) else {
    return 0
  }
  let reader = ArticleReader()
  // A reader that goes on after each error must come to an end: no more answers than bytes.
  var answers = 0
  while true {
    answers += 1
    precondition(answers <= 2 * count + 16, "a format does not come to its end")
    do {
      guard let document = try file.next() else { return 0 }
      precondition(document.origin.start <= document.origin.end, "a range ends before it starts")
      _ = try? reader.read(document)
    } catch {}
  }
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
