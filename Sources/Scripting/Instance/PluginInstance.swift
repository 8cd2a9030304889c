// SPDX-License-Identifier: Apache-2.0

import Lua
import News
public import Text

/// A plugin at work: a state of its own, made anew for every chunk of the corpus.
///
/// It belongs to one thread at a time. Articles are lent for the time of a call; nothing of one stays behind but what
/// the script took out as plain data.
public final class PluginInstance {
  /// What the plugin says of itself.
  public let declaration: Declaration
  let state: LuaState
  let context: UnsafeMutablePointer<ScriptContext>
  private let file: [UInt8]
  /// Kept for as long as the state writes to it.
  private let coverage: ScriptCoverage?

  /// Makes a plugin ready to work with options that `Declaration.resolve` gave.
  ///
  /// - Parameters:
  ///   - time: What `os.time()` tells, in seconds since 1970.
  ///   - prepared: What `prepared()` of a filter's first pass gave.
  ///   - coverage: Where the lines that run are noted; makes the plugin several times as slow.
  public convenience init(
    _ plugin: Plugin, options: [PlainValue.Field], limits: ScriptLimits = ScriptLimits(), time: Int64 = 0,
    prepared: [UInt8]? = nil, coverage: ScriptCoverage? = nil
  ) throws(ScriptError) {
    try self.init(
      path: plugin.path, source: plugin.source, files: plugin.files, limits: limits, coverage: coverage)
    stack.setTime(time)
    stack.pushTable(fields: 2)
    do {
      try stack.pushOptions(options, of: declaration)
    } catch {
      throw problem(.option, error.message)
    }
    stack.setField("options")
    if let prepared {
      var reader = PartReader(prepared)
      reader.push(on: stack)
      stack.setField("prepared")
    }
    stack.pushCopy(of: -1)
    stack.store(in: Slots.contextFields)
    stack.protectTable()
    stack.store(in: Slots.context)
  }

  /// Runs a file up to its declaration.
  init(
    path: [UInt8], source: [UInt8], files: PluginFiles, limits: ScriptLimits, coverage: ScriptCoverage? = nil
  ) throws(ScriptError) {
    file = path
    self.coverage = coverage
    let name = path.split(separator: 0x2F).last.map { Array($0) } ?? path
    let context = UnsafeMutablePointer<ScriptContext>.allocate(capacity: 1)
    context.initialize(to: ScriptContext(files: files))
    self.context = context
    var isReady = false
    defer { if !isReady { Self.release(context) } }  // an initializer that throws runs no deinit
    do {
      state = try LuaState(limits: limits.lua)
      state.stack.context = UnsafeMutableRawPointer(context)
      if let coverage { state.cover(coverage.lines) }
      for type in Types.all { try state.register(type) }
      try state.run(TamModule.install)
      try files.compiled.load(path, source, on: state.stack)
      try state.call(arguments: 0, results: 1)
    } catch {
      throw ScriptError(error, plugin: name, version: [])
    }
    let stack = state.stack
    stack.push(from: Slots.declaration)
    guard let declaration = context.pointee.declaration, stack.isSame(-1, -2) else {
      throw ScriptError(
        .declaration, plugin: name,
        message: path
          + StaticString(": the file gives back no declaration; end it with return tam.filter { … }, ").bytes
          + StaticString("tam.report { … } or tam.exporter { … }").bytes)
    }
    stack.pop(2)
    self.declaration = declaration
    isReady = true
    _ = takeLog()  // what the file itself logs, each time a state is made, is not told
  }

  deinit {
    // The state goes after this body, and its objects refer to no context while they are released.
    Self.release(context)
  }

  private static func release(_ context: UnsafeMutablePointer<ScriptContext>) {
    context.deinitialize(count: 1)
    context.deallocate()
  }

  var stack: LuaStack { state.stack }

  /// What the script logged since the last time.
  public func takeLog() -> [[UInt8]] {
    defer { context.pointee.log = [] }
    stack.budget.refund(context.pointee.log.reduce(0) { $0 + $1.count })
    return context.pointee.log
  }

  /// Samples of where time went since the last time, one after another: the frames of the script, innermost first, a
  /// line each, and an empty line. There are none unless `ScriptSampling.set(true)` was called.
  public func takeSamples() -> [UInt8] { state.takeSamples() }

  /// Most memory that the state held, in bytes.
  public var peakMemory: Int { state.memory.peak }

  /// Whether a call edited an article, or tried to, since the instance was made.
  public var hasEdited: Bool { context.pointee.hasEdited }

  /// Whether the script asked for the job's time, so that what it gave holds for that time alone.
  public var hasAskedTime: Bool { stack.hasAskedTime }

  /// Seed of `math.random` for the next call: of the job, the plugin and the article.
  public func setSeed(_ seed: UInt64) { stack.setSeed(seed) }

  /// Calls a function of the plugin with what `arguments` pushes and `ctx`, and leaves its results.
  func call(
    _ function: ScriptFunction, results: Int, _ arguments: () -> Int
  ) throws(ScriptError) {
    stack.push(from: Slots.function(function))
    let count = arguments()
    stack.push(from: Slots.context)
    do {
      try state.call(arguments: count + 1, results: results)
    } catch {
      throw ScriptError(error, plugin: declaration.name, version: declaration.version)
    }
  }

  /// Lends an article to what `body` does.
  ///
  /// An error gets the article's identity; additions to accumulators and edits of a failed call are undone.
  func lend<Result>(
    _ article: inout Article, editing: Bool = false, _ body: () throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    let saved = Editable(article)
    context.pointee.isEditing = editing
    context.pointee.isJournaling = !editing
    stack.openArticle(named: article.id)
    defer {
      stack.closeArticle()
      context.pointee.article = nil
      context.pointee.edits = nil
      let count = context.pointee.journal.count
      stack.budget.refund(count * MemoryLayout<Undo>.stride)
      context.pointee.journal.removeAll(keepingCapacity: count < 1000)
      context.pointee.isEditing = false
      context.pointee.isJournaling = false
    }
    do {
      return try withUnsafeMutablePointer(to: &article) { pointer throws(ScriptError) in
        context.pointee.article = pointer
        return try body()
      }
    } catch {
      for undo in context.pointee.journal.reversed() { undo.perform() }
      if editing { saved.restore(&article) }
      var error = error
      error.article = article.id
      error.path = article.origin.path
      throw error
    }
  }

  /// An error of this plugin.
  func problem(_ code: ScriptError.Code, _ message: [UInt8]) -> ScriptError {
    ScriptError(
      code, plugin: declaration.name, version: declaration.version,
      message: file + StaticString(": ").bytes + message)
  }
}
