// SPDX-License-Identifier: Apache-2.0

import CPCRE2
import Lua

/// A pattern as PCRE2 compiled it, with the place where it keeps what it found last.
final class RegexCode {
  let pointer: OpaquePointer
  private let found: OpaquePointer

  /// Compiles a pattern, by JIT where the machine has one.
  ///
  /// - Throws: Why the pattern is none, with the offset in bytes at which that shows.
  init(_ pattern: [UInt8], options: UInt32) throws(RegexProblem) {
    var number: Int32 = 0
    var offset = 0
    let compiled = pattern.withUnsafeBufferPointer { buffer in
      pcre2_compile_8(buffer.baseAddress ?? emptyPattern, buffer.count, options, &number, &offset, nil)
    }
    guard let compiled else { throw RegexProblem(number: number, offset: offset) }
    pointer = compiled
    _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
    found = pcre2_match_data_create_from_pattern_8(compiled, nil)!  // nil only when the machine is out of memory
  }

  deinit {
    pcre2_match_data_free_8(found)
    pcre2_code_free_8(pointer)
  }

  /// Looks for the first match from `offset` on; gives PCRE2's answer, negative for none.
  func match(_ subject: [UInt8], from offset: Int, _ context: OpaquePointer) -> Int32 {
    subject.withUnsafeBufferPointer { buffer in
      pcre2_match_8(pointer, buffer.baseAddress ?? emptyPattern, buffer.count, offset, 0, found, context)
    }
  }

  /// Where a group of the last match lies, 0 for all of it; nil for a group that took no part.
  func range(of group: Int) -> Range<Int>? {
    let offsets = pcre2_get_ovector_pointer_8(found)!  // every match has one, with a pair for each group
    let (start, end) = (offsets[group * 2], offsets[group * 2 + 1])
    // PCRE2 marks a group without a part by the largest offset there is.
    return start == Int(bitPattern: UInt.max) || start > end ? nil : start..<end
  }

  /// A number that PCRE2 tells of the pattern.
  func count(_ what: Int32) -> Int {
    var value: UInt32 = 0
    _ = pcre2_pattern_info_8(pointer, UInt32(what), &value)
    return Int(value)
  }

  /// Bytes that the pattern takes, its machine code included.
  var size: Int {
    var (size, compiled) = (0, 0)
    _ = pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_SIZE), &size)
    _ = pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_JITSIZE), &compiled)
    return size + compiled
  }

  /// Named groups, in order of names.
  var names: [(name: [UInt8], group: Int)] {
    var table: UnsafePointer<UInt8>?
    _ = pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMETABLE), &table)
    let width = count(PCRE2_INFO_NAMEENTRYSIZE)
    guard let table else { return [] }
    // An entry is the group's number, high byte first, the name, and zero bytes up to the width.
    return (0..<count(PCRE2_INFO_NAMECOUNT)).map { index in
      let entry = UnsafeBufferPointer(start: table + index * width, count: width)
      return (Array(entry.dropFirst(2).prefix { $0 != 0 }), Int(entry[0]) << 8 | Int(entry[1]))
    }
  }
}

/// Why a pattern is none.
struct RegexProblem: Error {
  /// PCRE2's number for it.
  var number: Int32
  /// Where it shows, in bytes from 0.
  var offset: Int

  /// PCRE2's words for it: `missing closing parenthesis`.
  var message: [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return Array(buffer.prefix(Int(max(0, count))))
  }
}

// PCRE2 wants an address for no bytes too.
private nonisolated(unsafe) let emptyPattern = UnsafePointer(  // never written
  UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
