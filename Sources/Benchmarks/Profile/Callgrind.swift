// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Instructions that a program took, function by function, counted by valgrind.
struct Callgrind {
  /// By the symbol of the function: what it took itself.
  private(set) var own: [String: Int] = [:]
  /// By the symbol of the function: what it took with all that it called, calls of itself left out.
  private(set) var whole: [String: Int] = [:]

  /// All instructions.
  var total: Int { own.values.reduce(0, +) }

  /// Runs a command under callgrind: `try Callgrind(["wc", "-w", "news.txt"], environment: [:])`.
  init(_ command: [String], environment: [String: String]) throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "tam-callgrind-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let words = ["valgrind", "--tool=callgrind", "--callgrind-out-file=\(file.path())"] + command
    let child = try Child(words, environment: environment)
    guard child.status == 0 else { throw Child.Failure(command: words, reason: child.errors) }
    self.init(text: try String(contentsOf: file, encoding: .utf8))
  }

  /// Reads what callgrind writes: lines of costs below the function (`fn=`) that they belong to, and below a call
  /// (`cfn=`, `calls=`) one line of what was called.
  ///
  /// Functions of a library without symbols count as one, `"liblua5.4.so.0"`.
  init(text: String) {
    var names = Names()
    var (function, called) = ("", "")
    var isCall = false
    for line in text.split(separator: "\n") {
      switch line.first ?? " " {
      case "o" where line.hasPrefix("ob="):
        names.object = names.full(line.dropFirst(3), isObject: true)
        names.calledObject = names.object
      case "c" where line.hasPrefix("cob="): names.calledObject = names.full(line.dropFirst(4), isObject: true)
      case "f" where line.hasPrefix("fn="): function = names.function(line.dropFirst(3), of: names.object)
      case "c" where line.hasPrefix("cfn="):
        called = names.function(line.dropFirst(4), of: names.calledObject)
        names.calledObject = names.object
      case "c" where line.hasPrefix("calls="): isCall = true
      case "0"..."9", "+", "-", "*":
        let cost = line.split(separator: " ").last.flatMap { Int($0) } ?? 0
        if isCall {
          if called != function { whole[called, default: 0] += cost }
        } else {
          own[function, default: 0] += cost
        }
        isCall = false
      default: break
      }
    }
  }

  /// Names as callgrind writes them: in full where one comes first, `(12) memcpy`, and as its number from then on.
  private struct Names {
    private var objects: [Substring: String] = [:]
    private var functions: [Substring: String] = [:]
    /// The library that lines belong to, and the one of the next call.
    var object = ""
    var calledObject = ""

    mutating func full(_ text: Substring, isObject: Bool) -> String {
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return (isObject ? objects : functions)[text] ?? String(text) }
      let name = String(parts[1])
      if isObject { objects[parts[0]] = name } else { functions[parts[0]] = name }
      return name
    }

    mutating func function(_ text: Substring, of object: String) -> String {
      let name = full(text, isObject: false)
      return name.hasPrefix("0x") ? object.split(separator: "/").last.map(String.init) ?? name : name
    }
  }

  /// The counts of a long run without those of a short one, so that starting and ending cancel out.
  func without(_ short: Callgrind) -> Callgrind {
    var difference = self
    for (name, cost) in short.own { difference.own[name, default: 0] -= cost }
    for (name, cost) in short.whole { difference.whole[name, default: 0] -= cost }
    return difference
  }
}
