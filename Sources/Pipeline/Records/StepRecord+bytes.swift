// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

extension StepRecord {
  /// The form in which it is kept: a check over the rest, then the rest.
  func encoded() -> [UInt8] {
    var writer = RecordWriter()
    writer.number(counts.seen)
    writer.number(counts.dropped)
    writer.number(counts.failed)
    writer.list(drops) { writer, drop in
      writer.number(drop.position)
      writer.text(drop.article)
      writer.text(drop.path)
      writer.optional(drop.reason) { $0.text($1) }
    }
    writer.list(faults) { writer, fault in
      writer.number(fault.position)
      fault.failure.write(to: &writer)
    }
    writer.list(log) { writer, line in
      writer.number(line.position)
      writer.text(line.article)
      writer.text(line.text)
    }
    writer.flag(isEditing)
    writer.optional(time) { $0.number(Int($1)) }
    writer.list(files) { writer, file in
      writer.number(Int(file.kind.rawValue))
      writer.text(file.name)
      writer.text(file.digest)
    }
    writer.text(bytes)
    writer.optional(part) { $0.text($1) }
    let rest = writer.bytes
    return rest + Self.check(rest)
  }

  /// Reads what `encoded` gave.
  ///
  /// - Parameter step: Number of the step, from 1, which failures name.
  init(encoded bytes: [UInt8], step: Int) throws(RecordReader.Damaged) {
    let rest = Array(bytes.dropLast(8))
    guard bytes.count >= 8, Self.check(rest) == Array(bytes.suffix(8)) else { throw RecordReader.Damaged() }
    var reader = RecordReader(rest)
    counts.seen = try reader.number()
    counts.dropped = try reader.number()
    counts.failed = try reader.number()
    drops = try reader.list { reader throws(RecordReader.Damaged) in
      Drop(
        position: try reader.number(), article: try reader.text(), path: try reader.text(),
        reason: try reader.optional { reader throws(RecordReader.Damaged) in try reader.text() })
    }
    faults = try reader.list { reader throws(RecordReader.Damaged) in
      Fault(position: try reader.number(), failure: try Failure(from: &reader, step: step))
    }
    log = try reader.list { reader throws(RecordReader.Damaged) in
      Line(position: try reader.number(), article: try reader.text(), text: try reader.text())
    }
    isEditing = try reader.flag()
    time = try reader.optional { reader throws(RecordReader.Damaged) in Int64(try reader.number()) }
    files = try reader.list { reader throws(RecordReader.Damaged) in
      guard let kind = PluginFiles.Kind(rawValue: UInt8(truncatingIfNeeded: try reader.number())) else {
        throw RecordReader.Damaged()
      }
      return FileUse(kind: kind, name: try reader.text(), digest: try reader.text())
    }
    self.bytes = try reader.text()
    part = try reader.optional { reader throws(RecordReader.Damaged) in try reader.text() }
    isKept = true
  }

  /// Eight bytes that a part lost or changed on the disk does not have.
  private static func check(_ bytes: [UInt8]) -> [UInt8] {
    let digest = Digest.of(bytes.span)
    return (0..<8).map { UInt8(truncatingIfNeeded: digest >> ($0 * 8)) }
  }
}

extension Failure {
  func write(to writer: inout RecordWriter) {
    writer.text(article)
    writer.text(path)
    writer.optional(range) { writer, range in
      writer.number(Int(range.lowerBound))
      writer.number(Int(range.upperBound))
    }
    switch cause {
    case .reading(let error):
      writer.flag(false)
      writer.number(Int(error.code.rawValue))
      writer.text(error.path)
      writer.optional(error.offset) { $0.number(Int($1)) }
      writer.optional(error.line) { $0.number($1) }
      writer.optional(error.systemError) { $0.number(Int($1)) }
    case .script(let error, _):
      writer.flag(true)
      writer.number(Int(error.code.rawValue))
      for text in [error.plugin, error.version, error.message, error.traceback, error.article, error.path] {
        writer.text(text)
      }
    }
  }

  init(from reader: inout RecordReader, step: Int) throws(RecordReader.Damaged) {
    let article = try reader.text()
    let path = try reader.text()
    let range = try reader.optional { reader throws(RecordReader.Damaged) in
      let (start, end) = (Int64(try reader.number()), Int64(try reader.number()))
      guard start <= end else { throw RecordReader.Damaged() }
      return start..<end
    }
    let isOfScript = try reader.flag()
    let number = UInt8(truncatingIfNeeded: try reader.number())
    if isOfScript {
      guard let code = ScriptError.Code(rawValue: number) else { throw RecordReader.Damaged() }
      var error = ScriptError(
        code, plugin: try reader.text(), version: try reader.text(), message: try reader.text(),
        traceback: try reader.text())
      error.article = try reader.text()
      error.path = try reader.text()
      self.init(cause: .script(error, step: step), article: article, path: path, range: range)
    } else {
      guard let code = ReadingError.Code(rawValue: number) else { throw RecordReader.Damaged() }
      let error = ReadingError(
        code, path: try reader.text(),
        offset: try reader.optional { reader throws(RecordReader.Damaged) in Int64(try reader.number()) },
        line: try reader.optional { reader throws(RecordReader.Damaged) in try reader.number() },
        systemError: try reader.optional { reader throws(RecordReader.Damaged) in
          Int32(truncatingIfNeeded: try reader.number())
        })
      self.init(cause: .reading(error), article: article, path: path, range: range)
    }
  }
}
