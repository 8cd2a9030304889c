// SPDX-License-Identifier: Apache-2.0

public import Reading
public import Scripting
import Text

/// A document that could not be read, or a call of a plugin that failed.
public struct Failure: Equatable, Sendable {
  /// What failed.
  public enum Cause: Equatable, Sendable {
    /// The document could not be read.
    case reading(ReadingError)
    /// A plugin failed; the step's number counts from 1.
    case script(ScriptError, step: Int)
  }

  /// What failed.
  public var cause: Cause
  /// Identity of the article, or empty.
  public var article: [UInt8]
  /// Path of the file.
  public var path: [UInt8]
  /// The document's bytes in its file, or nil when it has none.
  public var range: Range<Int64>?

  /// The failure as one line of JSON, with a line feed.
  ///
  /// - Parameter steps: The steps of the run; the options of the one that failed are told too.
  func jsonLine(_ steps: [Step]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("path")
    writer.string([UInt8](repairing: path.span).span)
    if let range {
      writer.key("start")
      writer.integer(range.lowerBound)
      writer.key("end")
      writer.integer(range.upperBound)
    }
    if !article.isEmpty {
      writer.key("article")
      writer.string([UInt8](repairing: article.span).span)
    }
    write(cause, to: &writer)
    if case .script(_, let step) = cause, steps.indices.contains(step - 1) {
      writer.key("options")
      try? writer.value(PlainValue.table(steps[step - 1].options).finite)  // only other numbers throw
    }
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  private func write(_ cause: Cause, to writer: inout JSONWriter) {
    var explanation = Explanation(cause: cause)
    writer.key("reason")
    explanation.reason.withUTF8 { writer.string(Span(_unsafeElements: $0)) }  // lent for the call only
    writer.key("message")
    explanation.message.withUTF8 { writer.string(Span(_unsafeElements: $0)) }  // lent for the call only
    guard case .script(let error, let step) = cause else { return }
    writer.key("step")
    writer.integer(Int64(step))
    writer.key("plugin")
    writer.string(error.plugin.span)
    writer.key("version")
    writer.string(error.version.span)
    if !error.traceback.isEmpty {
      writer.key("traceback")
      writer.string([UInt8](repairing: error.traceback.span).span)
    }
  }
}

extension StepRecord.Drop {
  /// The dropped article as one line of JSON, with a line feed.
  func jsonLine(_ step: Step, _ number: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("path")
    writer.string([UInt8](repairing: path.span).span)
    writer.key("article")
    writer.string([UInt8](repairing: article.span).span)
    writer.key("step")
    writer.integer(Int64(number))
    writer.key("filter")
    writer.string(step.plugin.declaration.name.span)
    if let reason {
      writer.key("reason")
      writer.string([UInt8](repairing: reason.span).span)
    }
    writer.endObject()
    return writer.bytes + [0x0A]
  }
}
