// SPDX-License-Identifier: Apache-2.0

public import Reading
import Text

/// A part of a job that one machine works on: some chunks of the corpus, one after another.
///
/// It travels as one line of JSON, which holds all that a worker needs beside the job file, its plugins and the inputs.
public struct Shard: Equatable, Sendable {
  /// Its number in the corpus, from 0.
  public var number: Int
  /// How many shards there are.
  public var total: Int
  /// What to read.
  public var slices: [FileSlice]
  /// How many documents and faults there are.
  public var documents: Int
  /// Bytes of the documents.
  public var bytes: Int
  /// Tells these documents from others.
  public var identity: UInt64
  /// The digest of the job: another one gives other results.
  public var job: [UInt8]
  /// What plugins take for the time now.
  public var time: Int64

  /// Its name among the results of one job: what it reads, and the job.
  public var name: String {
    let word = String(identity, radix: 16)
    return "\(number)-\(String(repeating: "0", count: 16 - word.count) + word)-\(hex(Array(job.prefix(8))))"
  }
}

extension Shard {
  /// The line of a plan, with a line feed.
  func line(_ origin: RunRecord.Origin) throws -> [UInt8] {
    var writer = JSONWriter()
    try writer.value(value(origin))
    return writer.bytes + [0x0A]
  }

  /// The shard and how its job was asked for.
  func value(_ origin: RunRecord.Origin) -> PlainValue {
    .object([
      ("shard", .integer(Int64(number))), ("of", .integer(Int64(total))), ("name", .string(name)),
      ("documents", .integer(Int64(documents))), ("bytes", .integer(Int64(bytes))),
      ("identity", .string(String(identity, radix: 16))), ("job_digest", .string(hex(job))),
      ("time", .integer(time)), ("job", .text(origin.job)), ("settings", .strings(origin.settings)),
      ("plugins", .strings(origin.plugins)), ("gazetteers", .strings(origin.gazetteers)),
      ("encoding", .string(origin.encoding)), ("files", .list(slices.map(\.value))),
    ])
  }

  /// Reads a line of a plan: the shard, and how the job was asked for.
  ///
  /// - Parameter number: The number of the line, from 1, for the error.
  public static func read(
    _ line: [UInt8], number: Int
  ) throws(ShardError) -> (shard: Shard, origin: RunRecord.Origin) {
    guard let value = try? JSONReader.read(line.span), let shard = value.int("shard"), let total = value.int("of"),
      let documents = value.int("documents"), let bytes = value.int("bytes"), let time = value.int("time"),
      let identity = value.word("identity").flatMap({ UInt64($0, radix: 16) }),
      let job = value.word("job_digest").flatMap(bytesOfHex), let path = value.part("job"), case .text(let name) = path,
      case .list(let files)? = value.part("files")
    else { throw .badLine(number: number) }
    let slices = files.compactMap(FileSlice.init)
    guard slices.count == files.count else { throw .badLine(number: number) }
    var origin = RunRecord.Origin(job: name, settings: value.words("settings"), plugins: value.words("plugins"))
    origin.gazetteers = value.words("gazetteers")
    origin.encoding = value.word("encoding") ?? ""
    let found = Shard(
      number: shard, total: total, slices: slices, documents: documents, bytes: bytes, identity: identity, job: job,
      time: Int64(time))
    return (found, origin)
  }
}

extension FileSlice {
  var value: PlainValue {
    var fields: [(String, PlainValue)] = [
      ("path", .text(path)), ("id", .text(id)), ("named", .boolean(isNamed)), ("skip", .integer(Int64(skip))),
      ("count", .integer(Int64(count))),
    ]
    if !names.isEmpty {
      let list = names.map { PlainValue.list([.integer(Int64($0.number)), .text($0.id)]) }
      fields.append(("names", .list(list)))
    }
    if let failure {
      fields.append(("fault", .integer(Int64(failure.code.rawValue))))
      fields.append(("errno", .integer(Int64(failure.systemError ?? 0))))
    }
    return .object(fields)
  }

  init?(_ value: PlainValue) {
    guard case .text(let path)? = value.part("path"), case .text(let id)? = value.part("id"),
      case .boolean(let isNamed)? = value.part("named"), let skip = value.int("skip"), let count = value.int("count")
    else { return nil }
    self.init(path: path, id: id, isNamed: isNamed, skip: skip, count: count)
    if case .list(let list)? = value.part("names") {
      for item in list {
        guard case .list(let pair) = item, pair.count == 2, case .integer(let number) = pair[0],
          case .text(let name) = pair[1]
        else { return nil }
        names.append(Name(number: Int(number), id: name))
      }
    }
    guard let fault = value.int("fault") else { return }
    guard let code = ReadingError.Code(rawValue: UInt8(truncatingIfNeeded: fault)) else { return nil }
    let number = value.int("errno") ?? 0
    failure = ReadingError(code, path: path, systemError: number == 0 ? nil : Int32(truncatingIfNeeded: number))
  }
}

extension PlainValue {
  /// The field of a table.
  func part(_ name: String) -> PlainValue? {
    let key = Array(name.utf8)
    return field(key.span)
  }

  /// An integer in a table.
  func int(_ name: String) -> Int? {
    if case .integer(let number)? = part(name) { return Int(number) }
    return nil
  }

  /// A text in a table.
  func word(_ name: String) -> String? {
    if case .text(let word)? = part(name) { return String(decoding: word, as: UTF8.self) }
    return nil
  }

  /// The texts of a list in a table.
  func words(_ name: String) -> [String] {
    guard case .list(let items)? = part(name) else { return [] }
    return items.compactMap { item -> String? in
      guard case .text(let word) = item else { return nil }
      return String(decoding: word, as: UTF8.self)
    }
  }
}

/// The bytes that hexadecimal digits stand for.
func bytesOfHex(_ word: String) -> [UInt8]? {
  let digits = word.compactMap(\.hexDigitValue)
  guard digits.count == word.count, digits.count % 2 == 0 else { return nil }
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
