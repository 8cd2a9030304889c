// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Testing

@testable import Pipeline

@Suite struct RecordTests {
  static let numbers = [0, 1, -1, 63, 64, -64, -65, 300, .max, .min]

  @Test func numbersComeBack() throws {
    var writer = RecordWriter()
    for number in Self.numbers { writer.number(number) }
    var reader = RecordReader(writer.bytes)
    for number in Self.numbers { #expect(try reader.number() == number) }
    #expect(reader.isAtEnd)
  }

  static func record() -> StepRecord {
    var record = StepRecord()
    record.counts = StepCounts(seen: 70, dropped: 1, failed: 2)
    record.drops = [.init(position: 3, article: [1], path: [2], reason: nil)]
    var error = ScriptError(.deadline, plugin: [3], version: [4], message: [5], traceback: [6])
    error.article = [7]
    let reading = ReadingError(.invalidUTF8, path: [8], offset: 4, line: 1)
    record.faults = [
      .init(position: 0, failure: Failure(cause: .script(error, step: 9), article: [7], path: [8], range: 1..<9)),
      .init(position: 1, failure: Failure(cause: .reading(reading), article: [], path: [8], range: nil)),
    ]
    record.log = [.init(position: 2, article: [1], text: [0xFF])]
    record.bytes = Array(repeating: 7, count: 300)
    record.part = []
    record.isEditing = true
    record.time = -5
    record.files = [.init(kind: .resource, name: [1], digest: [2, 3])]
    return record
  }

  @Test func aRecordComesBack() throws {
    let record = Self.record()
    let read = try StepRecord(encoded: record.encoded(), step: 9)
    #expect(read == record)
    #expect(read.faults == record.faults)
    #expect(read.isKept && !record.isKept)
  }

  @Test func aRecordThatLostOrChangedAByteIsNone() {
    let bytes = Self.record().encoded()
    for length in 0..<bytes.count {
      #expect(throws: RecordReader.Damaged.self) { try StepRecord(encoded: Array(bytes[..<length]), step: 9) }
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 4
      #expect(throws: RecordReader.Damaged.self) { try StepRecord(encoded: changed, step: 9) }
    }
  }

  @Test func whatALimitStruckDoesNotLast() {
    #expect(!Self.record().isLasting)
    var record = Self.record()
    record.faults.removeFirst()
    #expect(record.isLasting)
    record.isDisabling = true
    #expect(!record.isLasting)
  }
}
