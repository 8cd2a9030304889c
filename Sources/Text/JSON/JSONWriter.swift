// SPDX-License-Identifier: Apache-2.0

/// Writes JSON, commas and line breaks by itself.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.key("top")
/// writer.integer(5)
/// writer.endObject()   // writer.bytes is {"top":5}
/// ```
/// Only what must be escaped is: quotes, backslashes, control characters and U+2028 and U+2029, at which JavaScript breaks
/// a line. Bytes that are no UTF-8 become U+FFFD. A key without an object, or an end without a beginning, traps.
public struct JSONWriter: Sendable {
  private enum Container: Sendable { case object, array }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var open: [Container] = []
  private var isFirst = true
  private var isAfterKey = false

  /// Makes a writer that writes everything on one line, or a line a value and two spaces a level.
  public init(indented: Bool = false) {
    isIndented = indented
  }

  /// Begins an object.
  public mutating func beginObject() {
    begin(.object, 0x7B)
  }

  /// Ends the object begun last.
  public mutating func endObject() {
    end(.object, 0x7D)
  }

  /// Begins an array.
  public mutating func beginArray() {
    begin(.array, 0x5B)
  }

  /// Ends the array begun last.
  public mutating func endArray() {
    end(.array, 0x5D)
  }

  /// Writes the name of a field; its value comes next.
  public mutating func key(_ key: Span<UInt8>) {
    precondition(open.last == .object && !isAfterKey, "a key belongs in an object, before its value")
    separate()
    quote(key)
    bytes.append(0x3A)
    if isIndented { bytes.append(0x20) }
    isAfterKey = true
  }

  /// Writes the name of a field that is known beforehand; its value comes next.
  public mutating func key(_ key: StaticString) {
    var name: [UInt8] = []
    name.append(key)
    self.key(name.span)
  }

  /// Writes text.
  public mutating func string(_ text: Span<UInt8>) {
    beginValue()
    quote(text)
  }

  /// Writes text that is known beforehand.
  public mutating func string(_ text: StaticString) {
    var bytes: [UInt8] = []
    bytes.append(text)
    string(bytes.span)
  }

  /// Writes a whole number.
  public mutating func integer(_ integer: Int64) {
    beginValue()
    bytes.append(decimal: integer)
  }

  /// Writes a number in the shortest form that reads back as the same: `1.0`, `0.1`, `1e+20`.
  ///
  /// - Throws: `.notFinite` for infinities and not-a-numbers; nothing is written then.
  public mutating func number(_ number: Double) throws(JSONError) {
    guard number.isFinite else { throw JSONError(.notFinite, at: bytes.count, in: bytes.span) }
    beginValue()
    bytes.append(decimal: number)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ boolean: Bool) {
    beginValue()
    bytes.append(boolean ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    bytes.append("null")
  }

  /// Writes a value with everything in it.
  public mutating func value(_ value: PlainValue) throws(JSONError) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let value): try number(value)
    case .text(let value): string(value.span)
    case .list(let values):
      beginArray()
      for value in values { try self.value(value) }
      endArray()
    case .table(let fields):
      beginObject()
      for field in fields {
        key(field.key.span)
        try self.value(field.value)
      }
      endObject()
    }
  }

  private mutating func begin(_ container: Container, _ byte: UInt8) {
    beginValue()
    bytes.append(byte)
    open.append(container)
    isFirst = true
  }

  private mutating func end(_ container: Container, _ byte: UInt8) {
    precondition(open.last == container && !isAfterKey, "nothing of this kind is open, or a key has no value")
    open.removeLast()
    if !isFirst { breakLine() }
    bytes.append(byte)
    isFirst = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    precondition(open.last != .object, "a value of an object needs a key")
    if !open.isEmpty { separate() }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: open.count * 2))
  }

  private mutating func quote(_ text: Span<UInt8>) {
    bytes.append(0x22)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text)
      escape(text)
    } catch {
      let repaired = [UInt8](repairing: text)
      escape(repaired.span)
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ text: Span<UInt8>) {
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0..<0x20: escape(control: byte)
      case 0xA8, 0xA9:
        bytes.append(byte)
        guard offset > 1, text[offset - 2] == 0xE2, text[offset - 1] == 0x80 else { continue }
        bytes.removeLast(3)
        bytes.append(byte == 0xA8 ? "\\u2028" : "\\u2029")
      default: bytes.append(byte)
      }
    }
  }

  private mutating func escape(control byte: UInt8) {
    switch byte {
    case 0x08: bytes.append("\\b")
    case 0x09: bytes.append("\\t")
    case 0x0A: bytes.append("\\n")
    case 0x0C: bytes.append("\\f")
    case 0x0D: bytes.append("\\r")
    default:
      bytes.append(byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 0x0F
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
