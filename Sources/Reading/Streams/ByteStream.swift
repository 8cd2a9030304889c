// SPDX-License-Identifier: Apache-2.0

internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file one after another, uncompressed, with a window to look ahead.
///
/// The window is as large as what is looked at: 64 kB, or one record. A fault of the input throws once; behind it the
/// stream is at its end, and what was in the window is gone.
public final class ByteStream {
  private static let largestPiece = 1 << 16

  private let input: any ByteInput
  /// How many bytes are read at once.
  private let piece: Int
  private let path: [UInt8]
  /// Bytes of a code unit of the source: 1, or 2 and 4 where UTF-16 and UTF-32 come in as UTF-8.
  private let unit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var end = 0
  private var isInputAtEnd = false
  /// Offset of the next byte from the start of the uncompressed file.
  private(set) var offset: Int64
  /// The number of the line the next byte stands in, from 1; kept by `line` and `advance`.
  private(set) var lineNumber = 1

  /// Makes a stream; a file's size keeps the window of a small one small.
  ///
  /// - Parameters:
  ///   - unit: Bytes of a code unit of the file, where `input` makes UTF-8 of UTF-16 or UTF-32.
  ///   - offset: Offset of the first byte.
  init(_ input: any ByteInput, path: [UInt8], size: Int64? = nil, unit: Int = 1, offset: Int64 = 0) {
    self.input = input
    self.path = path
    self.unit = unit
    self.offset = offset
    // One byte more than the file has, so that its end shows without another buffer.
    piece = size.map { Int(min(max($0 + 1, 512), Int64(Self.largestPiece))) } ?? Self.largestPiece
  }

  /// Lends the window.
  func withWindow<Result>(_ body: (Span<UInt8>) throws(ReadingError) -> Result) throws(ReadingError) -> Result {
    let held = buffer  // a class cannot lend its own array's span; this copies a reference
    return try body(held.span.extracting(start..<end))
  }

  /// A copy of the first bytes of the window, `count` at most.
  func head(_ count: Int) throws(ReadingError) -> [UInt8] {
    let found = min(try fill(count), count)
    return Array(buffer[start..<start + found])
  }

  /// Makes the window at least `count` bytes long if there are so many, and says how long it is.
  @discardableResult
  func fill(_ count: Int) throws(ReadingError) -> Int {
    while end - start < count, !isInputAtEnd { try readPiece() }
    return end - start
  }

  /// The bytes of the window that are there already, `count` at most.
  func held(_ count: Int) -> [UInt8] { Array(buffer[start..<min(end, start + count)]) }

  /// Passes over bytes of the window.
  func advance(_ count: Int) {
    precondition(count <= end - start, "only bytes of the window can be passed over")
    offset += length(of: start..<start + count)
    start += count
  }

  /// How many bytes of the file some bytes of the stream are.
  func length(of bytes: Span<UInt8>) -> Int64 {
    Int64(unit == 1 ? bytes.count : WideInput.sourceCount(of: bytes, unit: unit))
  }

  private func length(of range: Range<Int>) -> Int64 {
    if unit == 1 { return Int64(range.count) }
    let held = buffer  // a class cannot lend its own array's span; this copies a reference
    return length(of: held.span.extracting(range))
  }

  /// Passes over `count` bytes, or to the end.
  func skip(_ count: Int64) throws(ReadingError) {
    var left = count
    while left > 0 {
      let found = try fill(1)
      if found == 0 { return }
      let step = Int(min(Int64(found), left))
      advance(step)
      left -= Int64(step)
    }
  }

  /// Takes `count` bytes, fewer at the end.
  func take(_ count: Int) throws(ReadingError) -> [UInt8] {
    let found = min(try fill(count), count)
    let bytes = Array(buffer[start..<start + found])
    advance(found)
    return bytes
  }

  /// Takes everything up to the end.
  ///
  /// - Throws: `.tooLarge` when that is more than `limit` bytes.
  func takeAll(limit: Int) throws(ReadingError) -> [UInt8] {
    while !isInputAtEnd {
      try readPiece()
      guard end - start <= limit else {
        close()
        throw ReadingError(.tooLarge, path: path, limit: limit)
      }
    }
    var bytes: [UInt8] = []
    if start == 0, end > buffer.count / 4 * 3 {
      // The window itself goes out, without a copy.
      swap(&bytes, &buffer)
      bytes.removeLast(bytes.count - end)
    } else {
      bytes = Array(buffer[start..<end])
    }
    offset += length(of: bytes.span)
    close()
    return bytes
  }

  /// Takes the bytes up to the next line feed, which is passed over and not part of them; nil at the end.
  ///
  /// - Parameter keepsLong: Whether the stream stands before a line that is too long, not behind it.
  /// - Throws: `.tooLarge` for a line of more than `limit` bytes, of which no more are kept.
  func line(limit: Int, keepsLong: Bool = false) throws(ReadingError) -> [UInt8]? {
    guard try fill(1) > 0 else { return nil }
    let number = lineNumber
    let lineStart = offset
    var seen = 0
    while true {
      if let found = lineFeed(from: seen) {
        let line = Array(buffer[start..<start + found])
        advance(found + 1)
        lineNumber += 1
        return line
      }
      seen = end - start
      guard seen <= limit else { break }
      if try fill(seen + 1) == seen {
        let line = Array(buffer[start..<end])
        advance(seen)
        lineNumber += 1
        return line
      }
    }
    if !keepsLong { try skipLine() }
    throw ReadingError(.tooLarge, path: path, offset: lineStart, line: number, limit: limit)
  }

  /// Passes over the rest of a line that is longer than the window, without keeping it.
  func skipLine() throws(ReadingError) {
    let kept = min(piece, end - start)
    offset += length(of: start..<end - kept)
    buffer = Array(buffer[end - kept..<end])
    start = 0
    end = buffer.count
    while try fill(1) > 0 {
      if let found = lineFeed(from: 0) {
        advance(found + 1)
        break
      }
      advance(end - start)
    }
    lineNumber += 1
  }

  /// Counts a line that was passed over by `advance`.
  func countLines(_ count: Int) { lineNumber += count }

  /// Ends the stream.
  func close() {
    isInputAtEnd = true
    buffer = []
    start = 0
    end = 0
  }

  /// Where the first line feed is, as an offset into the window.
  private func lineFeed(from seen: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      // `memchr` compares 32 bytes at a time; a loop over the span compares one.
      guard end > start + seen, let base = bytes.baseAddress,
        let found = memchr(base + start + seen, 0x0A, end - start - seen)
      else { return nil }
      return UnsafeRawPointer(found) - (base + start)
    }
  }

  private func readPiece() throws(ReadingError) {
    makeRoom()
    var failure: ReadingError?
    let count = buffer.withUnsafeMutableBytes { bytes -> Int in
      do throws(ReadingError) {
        return try input.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[end...]))
      } catch {
        failure = error
        return 0
      }
    }
    if let failure {
      close()
      throw failure
    }
    if count == 0 { isInputAtEnd = true }
    end += count
  }

  private func grow(to size: Int) {
    let old = buffer
    buffer = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      let raw = UnsafeMutableRawBufferPointer(room)
      old.withUnsafeBytes { raw.copyMemory(from: $0) }
      // `memset` is quick without optimization too; appending zeros one by one was not.
      memset(raw.baseAddress! + old.count, 0, size - old.count)
      count = size
    }
  }

  /// Moves the window to the front, or doubles the buffer when the window fills more than half of it.
  private func makeRoom() {
    if start > 0, start == end || (buffer.count - end < piece && start >= buffer.count / 2) {
      buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress!.copyMemory(from: bytes.baseAddress! + start, byteCount: end - start)
      }
      end -= start
      start = 0
    }
    if buffer.count - end < piece {
      grow(to: buffer.count + max(buffer.count, piece))
    }
  }
}
