// SPDX-License-Identifier: Apache-2.0

public import Reading
public import Scripting
import Store
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an error means to a person: a sentence, a word for programs, and the exit code.
///
/// The one place that makes sentences of errors: `seeds/a.txt: byte 4 (line 1) is no UTF-8; …`.
public struct Explanation: Equatable, Sendable {
  /// A word for programs: `invalid-utf8`.
  public var reason: String
  /// A sentence for people.
  public var message: String
  /// Frames of the script, or empty.
  public var traceback = ""
  /// What a command ends with that this error ends.
  public var exitStatus: ExitStatus

  init(reason: String, message: String, exitStatus: ExitStatus) {
    self.reason = reason
    self.message = message
    self.exitStatus = exitStatus
  }

  /// Explains an error of reading.
  public init(_ error: ReadingError) {
    let path = text(error.path)
    let line = error.line.map { " (line \($0))" } ?? ""
    exitStatus = .noInput
    switch error.code {
    case .missing:
      reason = "missing"
      message = "\(path): there is no such file or folder"
    case .unreadable:
      reason = "unreadable"
      message = "\(path): it cannot be read: \(systemText(error.systemError))"
    case .notText:
      reason = "not-text"
      message = "\(path): it is no text"
    case .empty:
      reason = "empty"
      message = "\(path): it is empty"
    case .invalidUTF8:
      reason = "invalid-utf8"
      message = "\(path): byte \((error.offset ?? 0) + 1)\(line) is no UTF-8; save the file as UTF-8"
    case .tooLarge:
      reason = "too-large"
      let place = error.offset.map { "the document at byte \($0 + 1)\(line)" } ?? "it"
      message =
        error.limit.map {
          "\(path): \(place) is larger than \(Self.size($0)); raise 'limits: document' in the job if that is meant"
        } ?? "\(path): \(place) has more parts than any document, a million"
    default:
      (reason, message) = ("", "")
      explainContent(error, path)
    }
  }

  /// `64 MB`, or bytes where it is no whole number of megabytes.
  private static func size(_ count: Int) -> String { count % (1 << 20) == 0 ? "\(count >> 20) MB" : "\(count) bytes" }

  private mutating func explainContent(_ error: ReadingError, _ path: String) {
    let place = error.offset.map { " at byte \($0 + 1)" } ?? ""
    let line = error.line.map { " (line \($0))" } ?? ""
    let meaning: (reason: String, sentence: String) =
      switch error.code {
      case .damaged: ("damaged", "it is damaged or cut off\(place)")
      case .nestedArchive: ("nested-archive", "it is an archive inside an archive; unpack the outer one")
      case .expandsTooMuch: ("expands-too-much", "it grows too much when it is unpacked")
      case .tooDeep: ("too-deep", "its elements stand inside each other too deep")
      case .badRecord: ("bad-record", "the record\(place)\(line) is broken")
      case .noText: ("no-text", "there is no text\(place)\(line)")
      default: ("unknown-format", "it is of a kind that tam does not read")
      }
    reason = meaning.reason
    message = "\(path): \(meaning.sentence)"
  }

  /// Explains an error of a plugin.
  public init(_ error: ScriptError) {
    var plugin = text(error.plugin)
    if !error.version.isEmpty { plugin += " \(text(error.version))" }
    let article = error.article.isEmpty ? "" : ", article \(text(error.article))"
    message = "\(plugin)\(article): \(text(error.message))"
    // Before its name is known a plugin goes by its file, which the message begins with.
    if error.version.isEmpty, text(error.message.prefix { $0 != 0x3A }).hasSuffix(plugin) {
      message = text(error.message)
    }
    traceback = text(error.traceback)
    (reason, exitStatus) =
      switch error.code {
      case .syntax: ("syntax", .usage)
      case .declaration: ("declaration", .usage)
      case .option: ("option", .usage)
      case .runtime: ("script-error", .failures)
      case .memory: ("memory-limit", .failures)
      case .deadline: ("time-limit", .failures)
      case .value: ("wrong-value", .failures)
      case .output: ("output-limit", .failures)
      }
  }

  /// Explains an error of writing.
  public init(_ error: OutputError) {
    let what = error.code == .create ? "it cannot be made" : "it cannot be written"
    reason = "output"
    message = "\(text(error.path)): \(what): \(systemText(error.systemError))"
    exitStatus = .noOutput
  }

  /// Explains why a plugin cannot be had.
  public init(_ error: CatalogueError) {
    switch error.code {
    case .broken(let error): self.init(error)
    case .twins(let kind, let name, let paths):
      self.init(
        reason: "two-plugins",
        message:
          "two \(kind.folder) of one folder are named '\(text(name))': \(paths.map(text).joined(separator: ", "))",
        exitStatus: .usage)
    case .unknown(let kind, let name, let known, let folders):
      let nearest = Suggestion.nearest(to: name.span, among: known).map { "; did you mean '\(text(known[$0]))'?" }
      let list = known.isEmpty ? "" : "; there are: \(known.map(text).joined(separator: ", "))"
      let places = folders.isEmpty ? "no plugins folder was found" : "in \(folders.map(text).joined(separator: ", "))"
      self.init(
        reason: "unknown-plugin",
        message: "there is no \(kind.name) '\(text(name))' (\(places))\(nearest ?? list)",
        exitStatus: .usage)
    }
  }

  /// Explains any error of this package; another one speaks for itself.
  public init(_ error: any Error) {
    switch error {
    case let error as ReadingError: self.init(error)
    case let error as ScriptError: self.init(error)
    case let error as OutputError: self.init(error)
    case let error as CatalogueError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as RunFolderError: self.init(error)
    case let error as RunError: self.init(error)
    case let error as ShardError: self.init(error)
    case let error as TraceError: self.init(error)
    case let error as PlanProblems:
      let message = error.problems.map(\.text).joined(separator: "\ntam: ")
      self.init(reason: "plan", message: message, exitStatus: .usage)
    default: self.init(reason: "error", message: "\(error)", exitStatus: .usage)
    }
  }

  /// Explains what failed in a run.
  public init(cause: Failure.Cause) {
    switch cause {
    case .reading(let error): self.init(error)
    case .script(let error, _): self.init(error)
    }
  }
}

/// Bytes as text; what is no UTF-8 shows as U+FFFD.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The system's words for an error number.
private func systemText(_ number: Int32?) -> String {
  number.map { String(cString: strerror($0)) } ?? "unknown error"
}
