// SPDX-License-Identifier: Apache-2.0

/// Which names a Lua file uses, and where: a walk over its statements that knows scopes and nothing of values.
///
/// The file has been compiled by Lua before, so its grammar is taken for granted.
struct LuaOutline {
  /// All uses of names, in the order of the file.
  private(set) var uses: [LuaUse] = []
  /// Lines with which statements begin that Lua makes instructions of for that line: those that can run, or not.
  ///
  /// A function that is given a name belongs to the line of its `end`, and `local x` and labels to none.
  private(set) var lines: Set<Int> = []
  private let tokens: [LuaToken]
  private var position = 0
  private var scopes: [[LuaLocal]] = [[]]
  private var depth = 0

  private static let binary: Set<String> = [
    "+", "-", "*", "/", "//", "^", "%", "&", "~", "|", ">>", "<<", "..", "<", "<=", ">", ">=", "==", "~=", "and", "or",
  ]
  /// Functions that change the table they are given first.
  private static let changing: Set<String> = ["table.insert", "table.remove", "table.sort", "table.move", "rawset"]

  /// Reads the source text of a file.
  init(_ source: [UInt8]) {
    tokens = LuaScanner.tokens(of: source)
    block()
  }

  private var token: LuaToken { tokens[position] }

  private mutating func advance() { if position < tokens.count - 1 { position += 1 } }

  private mutating func take(_ word: String) -> Bool {
    guard token.is(word) else { return false }
    advance()
    return true
  }

  private mutating func takeName() -> String {
    defer { advance() }
    return token.text
  }

  // MARK: Statements

  private mutating func block() {
    scopes.append([])
    statements()
    scopes.removeLast()
  }

  private mutating func statements() {
    while token.kind != .end && !["end", "else", "elseif", "until"].contains(where: { token.is($0) }) {
      let before = position
      statement()
      if position == before { advance() }  // no grammar of ours: go on behind it
    }
  }

  private mutating func statement() {
    let first = token
    switch token.kind == .keyword ? token.text : "" {
    case "do":
      advance()
      closedBlock()
    case "while":
      advance()
      if !token.is("true") { lines.insert(token.line) }
      expression()
      advance()
      closedBlock()
    case "repeat": repeatStatement()
    case "if": ifStatement()
    case "for": forStatement()
    case "function": functionStatement()
    case "local": localStatement()
    case "return":
      advance()
      if !token.is("function") { lines.insert(first.line) }
      if !token.is(";") && !["end", "else", "elseif", "until"].contains(where: { token.is($0) }) && token.kind != .end {
        _ = expressions()
      }
    case "goto":
      advance()
      advance()
    case "break": advance()
    default: expressionStatement()
    }
  }

  /// A block and its `end`.
  private mutating func closedBlock() {
    block()
    _ = take("end")
  }

  private mutating func repeatStatement() {
    advance()
    scopes.append([])
    statements()
    _ = take("until")
    if !token.is("true") && !token.is("false") { lines.insert(token.line) }
    expression()
    scopes.removeLast()
  }

  private mutating func ifStatement() {
    repeat {
      advance()
      if !token.is("true") && !token.is("false") { lines.insert(token.line) }
      expression()
      _ = take("then")
      block()
    } while token.is("elseif")
    if take("else") { block() }
    _ = take("end")
  }

  private mutating func forStatement() {
    lines.insert(token.line)
    advance()
    var names = [takeName()]
    while take(",") { names.append(takeName()) }
    advance()  // `=` or `in`
    _ = expressions()
    _ = take("do")
    scopes.append(names.map { LuaLocal(name: $0, depth: depth) })
    closedBlock()
    scopes.removeLast()
  }

  private mutating func functionStatement() {
    advance()
    let line = token.line
    lines.insert(line)
    var chain = find(takeName())
    var isMethod = false
    while token.is(".") || token.is(":") {
      isMethod = token.is(":")
      advance()
      chain.path.append(takeName())
    }
    uses.append(LuaUse(chain: chain, line: line, depth: depth, isSet: true))
    functionBody(hasSelf: isMethod)
  }

  private mutating func localStatement() {
    advance()
    if take("function") {
      declare(LuaLocal(name: takeName(), depth: depth))
      return functionBody()
    }
    var names: [String] = []
    let line = token.line
    var isConstant = false
    repeat {
      names.append(takeName())
      if take("<") {
        isConstant = true
        advance()
        advance()
      }
    } while take(",")
    if token.is("="), !isConstant, !tokens[position + 1].is("function") { lines.insert(line) }
    let values = take("=") ? expressions() : []
    for (index, name) in names.enumerated() {
      let local = LuaLocal(name: name, depth: depth)
      if index < values.count, let use = values[index] {
        uses[use].isPlain = true
        local.alias = uses[use].chain
      }
      declare(local)
    }
  }

  private mutating func expressionStatement() {
    if take(";") { return }
    if take("::") {
      advance()
      return advance()
    }
    let line = token.line
    var targets = [suffixed()]
    while take(",") { targets.append(suffixed()) }
    guard take("=") else {
      lines.insert(line)
      return
    }
    if !token.is("function") { lines.insert(line) }
    for case let target? in targets { uses[target].isSet = true }
    _ = expressions()
  }

  // MARK: Expressions

  /// For each expression of a list the use that it consists of, if it is a name with fields and nothing else.
  private mutating func expressions() -> [Int?] {
    var found = [expression()]
    while take(",") { found.append(expression()) }
    return found
  }

  @discardableResult
  private mutating func expression() -> Int? {
    var isAlone = true
    while ["not", "-", "#", "~"].contains(where: { token.is($0) }) {
      let isNegated = token.is("not")
      advance()
      let first = uses.count
      isAlone = false
      guard isNegated, token.kind == .name else { continue }
      let use = operand()
      if uses.indices.contains(first) { uses[first].isPlain = true }
      return rest(use, isAlone: false)
    }
    return rest(operand(), isAlone: isAlone)
  }

  /// What follows an operand: `== nil` makes its use a plain one.
  private mutating func rest(_ use: Int?, isAlone: Bool) -> Int? {
    guard Self.binary.contains(token.text), token.kind != .string else { return isAlone ? use : nil }
    let isCompared = token.is("==") || token.is("~=")
    advance()
    if isCompared, token.is("nil"), let call = lastOperand { uses[call].isPlain = true }
    expression()
    return nil
  }

  /// The use that the operand read last began with.
  private var lastOperand: Int?

  private mutating func operand() -> Int? {
    lastOperand = nil
    switch token {
    case let token where token.is("{"): table()
    case let token where token.is("function"):
      advance()
      functionBody()
    case let token where token.kind == .name || token.is("("):
      let first = uses.count
      let use = suffixed()
      lastOperand = token.kind == .name && first < uses.count ? first : nil
      return use
    default: advance()
    }
    return nil
  }

  private mutating func table() {
    advance()
    while !token.is("}") && token.kind != .end {
      if take("[") {
        expression()
        _ = take("]")
        _ = take("=")
      } else if token.kind == .name && tokens[position + 1].is("=") {
        advance()
        advance()
      }
      expression()
      if !take(",") { _ = take(";") }
    }
    advance()
  }

  /// A name or a parenthesis with what stands behind it; gives its use while that is all there is to it.
  private mutating func suffixed() -> Int? {
    var use: Int?
    if take("(") {
      expression()
      _ = take(")")
    } else {
      let line = token.line
      uses.append(LuaUse(chain: find(takeName()), line: line, depth: depth))
      use = uses.count - 1
    }
    var isOpen = use != nil  // whether fields still belong to the name
    while true {
      if take(".") {
        let name = takeName()
        if isOpen, let use { uses[use].chain.path.append(name) }
      } else if take("[") {
        expression()
        _ = take("]")
        if isOpen, let use { uses[use].isIndexed = true }
        isOpen = false
      } else if take(":") {
        let line = token.line
        let name = takeName()
        if isOpen, let use {
          uses[use].method = name
        } else {
          // Of something without a name: the method alone is of interest.
          uses.append(
            LuaUse(
              chain: LuaChain(root: "", local: LuaLocal(name: "", depth: depth), path: []), line: line, depth: depth,
              method: name))
        }
        arguments(of: nil)
        (use, isOpen) = (nil, false)
      } else if token.is("(") || token.is("{") || token.kind == .string {
        if isOpen, let use { uses[use].isCalled = true }
        arguments(of: isOpen ? use : nil)
        (use, isOpen) = (nil, false)
      } else {
        return use
      }
    }
  }

  private mutating func arguments(of use: Int?) {
    if token.kind == .string { return advance() }
    if token.is("{") { return table() }
    advance()
    let values = token.is(")") ? [] : expressions()
    _ = take(")")
    guard let use, uses[use].chain.local == nil, case let first?? = values.first else { return }
    let chain = uses[use].chain
    if Self.changing.contains(([chain.root] + chain.path).joined(separator: ".")) { uses[first].isSet = true }
  }

  private mutating func functionBody(hasSelf: Bool = false) {
    depth += 1
    var parameters = hasSelf ? [LuaLocal(name: "self", depth: depth, isParameter: true)] : []
    _ = take("(")
    while !token.is(")") && token.kind != .end {
      if token.kind == .name { parameters.append(LuaLocal(name: token.text, depth: depth, isParameter: true)) }
      advance()
    }
    advance()
    scopes.append(parameters)
    closedBlock()
    scopes.removeLast()
    depth -= 1
  }

  // MARK: Scopes

  private mutating func declare(_ local: LuaLocal) { scopes[scopes.count - 1].append(local) }

  private func find(_ name: String) -> LuaChain {
    for scope in scopes.reversed() {
      if let local = scope.last(where: { $0.name == name }) { return LuaChain(root: name, local: local, path: []) }
    }
    return LuaChain(root: name, local: nil, path: [])
  }
}
