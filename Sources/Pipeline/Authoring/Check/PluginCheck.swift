// SPDX-License-Identifier: Apache-2.0

public import Reading
import Scripting
import Text

/// Looks at a plugin for mistakes, without a document.
///
/// ```
/// plugins/filters/a.lua:7: error: there is no global 'io'
/// plugins/filters/a.lua:9: warning: 'seen' keeps state between articles; …
/// ```
public struct PluginCheck {
  private let names: SandboxNames
  private let known: [String]

  /// - Parameter catalogue: The plugins whose names `before` and `after` may have.
  public init(_ catalogue: PluginCatalogue) throws {
    names = try SandboxNames()
    known = PluginKind.allCases.flatMap { catalogue.names(of: $0) }.map { text($0) }
  }

  /// What is to be said of a file, in the order of its lines.
  ///
  /// - Throws: `ReadingError` when the file cannot be read.
  public func findings(in path: [UInt8]) throws(ReadingError) -> [Finding] {
    let source = try FileBytes.read(path)
    var check = FileCheck(path: text(path), names: names)
    let plugin: Plugin?
    do {
      plugin = try Plugin(path: path, source: source, files: PluginFolder(ofPluginAt: path).files)
    } catch {
      plugin = nil
      check.add(error)
      if error.code == .syntax { return check.findings }
    }
    let tokens = LuaScanner.tokens(of: source)
    let outline = LuaOutline(source)
    check.checkNames(outline.uses)
    check.checkState(outline.uses)
    check.checkText(outline.uses)
    check.checkOrder(outline.uses)
    check.checkArticle(outline.uses)
    if let plugin {
      check.checkOptions(outline.uses, tokens, plugin.declaration)
      check.checkNeighbours(tokens, plugin.declaration, known)
      check.checkMerge(plugin)
    }
    return check.findings.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}

/// What is found in one file.
struct FileCheck {
  let path: String
  let names: SandboxNames
  private(set) var findings: [Finding] = []

  init(path: String, names: SandboxNames) {
    self.path = path
    self.names = names
  }

  mutating func add(_ severity: Finding.Severity, _ line: Int?, _ message: String) {
    let finding = Finding(severity: severity, path: path, line: line, message: message)
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Adds what loading the file raised; its message begins with the place.
  mutating func add(_ error: ScriptError) {
    var message = text(error.message)
    // Lua cuts a path of more than 60 bytes: `...s/people.lua:3: …`.
    let isCut = message.hasPrefix("...")
    let place = isCut ? String(message.dropFirst(3).prefix { $0 != ":" }) : path
    guard isCut ? path.hasSuffix(place) : message.hasPrefix("\(path):") else { return add(.error, nil, message) }
    message.removeFirst(place.count + (isCut ? 4 : 1))
    let digits = message.prefix { $0.isNumber }
    let rest = message.dropFirst(digits.count).drop { $0 == ":" || $0 == " " }
    add(.error, Int(digits), String(rest))
  }

  /// Names that are not there, and globals that are set.
  mutating func checkNames(_ uses: [LuaUse]) {
    for use in uses where use.chain.local == nil {
      let chain = [use.chain.root] + use.chain.path
      if use.isSet && use.chain.path.isEmpty {
        add(.error, use.line, "the global '\(use.chain.root)' is set; write 'local \(use.chain.root)'")
      } else if let missing = names.missing(chain) {
        add(.error, use.line, "there is no global '\(missing.name)'\(missing.hint)")
      }
    }
  }

  /// Variables of the file that functions change.
  mutating func checkState(_ uses: [LuaUse]) {
    for use in uses where use.isSet && use.depth > 0 {
      guard let local = use.chain.local, local.depth == 0 else { continue }
      add(
        .warning, use.line,
        "'\(local.name)' keeps state between articles; a plugin is made anew for every chunk, so keep it in the part")
    }
  }

  /// Functions of `string` that know letters of English alone.
  mutating func checkText(_ uses: [LuaUse]) {
    let functions = ["upper": "upper", "lower": "lower", "reverse": nil, "len": "width"]
    for use in uses {
      let chain = use.chain.resolved
      let isOfString = chain.local == nil && chain.root == "string" && chain.path.count == 1
      guard let name = isOfString ? chain.path[0] : use.method, let better = functions[name] else { continue }
      if !isOfString && name == "len" { continue }  // a length in bytes is what offsets need
      let what = isOfString ? "string.\(name)" : ":\(name)()"
      let instead = better.map { "use tam.text.\($0)" } ?? "tam.text has functions that know letters"
      add(.warning, use.line, "\(what) works on bytes, and most Vietnamese letters have several; \(instead)")
    }
  }

  /// Walks over tables in no fixed order.
  mutating func checkOrder(_ uses: [LuaUse]) {
    for use in uses where use.chain.local == nil && !use.isPlain {
      if use.chain.root == "next" && use.chain.path.isEmpty {
        add(
          .warning, use.line,
          "next goes through a table in another order each time; use pairs, which is in order of keys")
      } else if use.chain.root == "tam" && use.chain.path == ["unordered"] {
        add(
          .warning, use.line,
          "tam.unordered goes through a table in another order each time; nothing that is written may depend on it")
      }
    }
  }

  /// Members that an article does not have, on parameters of that name.
  mutating func checkArticle(_ uses: [LuaUse]) {
    guard let type = APIReference.types.first(where: { "\($0.name)" == "article" }) else { return }
    let members = type.members.map { (name: "\($0.name)", isMethod: $0.isMethod) }
    for use in uses where use.chain.local?.isParameter == true && use.chain.root == "article" {
      guard let name = use.chain.path.first ?? use.method else { continue }
      let isMethodCall = use.chain.path.isEmpty
      guard let member = members.first(where: { $0.name == name }) else {
        add(.error, use.line, "an article has no member '\(name)'\(Spelling.hint(name, among: members.map(\.name)))")
        continue
      }
      if member.isMethod != isMethodCall {
        add(.error, use.line, "write article\(member.isMethod ? ":\(name)()" : ".\(name)")")
      }
    }
  }
}
