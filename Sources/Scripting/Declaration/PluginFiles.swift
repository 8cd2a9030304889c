// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The files that a plugin may ask for beside its own: what `require` and `tam.resource` find.
///
/// A file is read when it is first asked for, and kept: all states of a plugin see the same bytes, whatever happens on
/// disk during a run. Where files are and which may be read is for whoever loads plugins to say.
public final class PluginFiles: Sendable {
  /// What is asked for.
  public enum Kind: UInt8, Sendable { case module, resource }

  /// What a name stands for.
  public enum Answer: Equatable, Sendable {
    /// A file, its path as messages show it, and its bytes.
    case file(path: [UInt8], bytes: [UInt8])
    /// There is none; the places that were looked at.
    case missing(places: [[UInt8]])
    /// There is one that may not be read, or cannot, and why: `it leads out of the plugin's folder`.
    case refused(path: [UInt8], reason: [UInt8])
  }

  /// Looks a file up; its name is a path below a folder, without `..` and without a slash in front.
  public typealias Source = @Sendable (_ kind: Kind, _ name: [UInt8]) -> Answer

  private struct Key: Hashable {
    var kind: Kind
    var name: [UInt8]
  }

  private let source: Source
  private let known = Mutex<[Key: Answer]>([:])
  /// The plugin's own file and its modules, compiled.
  let compiled = CompiledSources()

  /// Makes the files of a plugin that has none.
  public convenience init() { self.init { _, _ in .missing(places: []) } }

  /// Makes the files of a plugin.
  public init(_ source: @escaping Source) { self.source = source }

  /// What was asked for so far, in no order.
  public var asked: [(kind: Kind, name: [UInt8])] { known.withLock { $0.keys.map { ($0.kind, $0.name) } } }

  /// What a name stands for.
  public func find(_ kind: Kind, _ name: [UInt8]) -> Answer {
    known.withLock { known in
      let key = Key(kind: kind, name: name)
      if let answer = known[key] { return answer }
      let answer = source(kind, name)
      known[key] = answer
      return answer
    }
  }
}
