// SPDX-License-Identifier: Apache-2.0

/// A member of a type as scripts see it, with the line that documents it.
///
/// `LuaMember("title", gives: "string?", cached: true, "Headline.")` or
/// `LuaMember(method: "has", takes: "name: string", gives: "boolean", "Whether an entity has this name.")`.
public struct LuaMember: Sendable {
  /// Its name.
  public let name: StaticString
  /// Whether it is called rather than read.
  public let isMethod: Bool
  /// Whether the value, once read, is kept beside the object.
  public let isCached: Bool
  /// Its parameters, `name: type` with commas between, for a method.
  public let parameters: StaticString
  /// The type it gives, in LuaLS notation.
  public let result: StaticString
  /// What it is, in one line.
  public let summary: StaticString

  /// Describes a property.
  public init(_ name: StaticString, gives result: StaticString, cached: Bool = false, _ summary: StaticString) {
    self.name = name
    isMethod = false
    isCached = cached
    parameters = ""
    self.result = result
    self.summary = summary
  }

  /// Describes a method.
  public init(
    method name: StaticString, takes parameters: StaticString = "", gives result: StaticString,
    _ summary: StaticString
  ) {
    self.name = name
    isMethod = true
    isCached = false
    self.parameters = parameters
    self.result = result
    self.summary = summary
  }
}

/// The members of a type, an enumeration from 0 in the order of its cases.
public protocol LuaMembers: CaseIterable, RawRepresentable, Sendable where RawValue == Int32 {
  /// Name, types and documentation.
  var definition: LuaMember { get }
}
