// SPDX-License-Identifier: Apache-2.0

import Scripting

/// What a step gathers over all chunks: the parts, each put behind those before it as soon as it is there.
///
/// So the run holds one part a step, however many chunks there are. Parts that cannot be merged are gathered by one
/// instance that goes from chunk to chunk.
struct ReportGathering {
  let gathering: Gathering
  /// The instance that sees every article itself, when parts cannot be merged.
  private(set) var carried: PluginInstance?
  /// What the making of the first instance logged; others log the same, and how many there are is nobody's business.
  let log: [[UInt8]]
  private var whole: PluginInstance?
  private let make: () throws(ScriptError) -> PluginInstance

  init(_ gathering: Gathering, _ make: @escaping () throws(ScriptError) -> PluginInstance) throws(ScriptError) {
    self.gathering = gathering
    self.make = make
    let instance = try make()
    try instance.beginPart(gathering)
    log = instance.takeLog()
    if !instance.isMergeable(gathering) { carried = instance }
  }

  /// Puts the part of the next chunk behind what came before it.
  mutating func add(_ part: [UInt8]) throws(ScriptError) {
    let instance: PluginInstance
    if let whole { instance = whole } else { instance = try make() }
    whole = instance
    try instance.merge(part, gathering)
    _ = instance.takeLog()
  }

  /// An instance that holds all that was gathered.
  func finish() throws(ScriptError) -> PluginInstance {
    if let instance = carried ?? whole { return instance }
    let empty = try make()
    try empty.beginPart(gathering)
    _ = empty.takeLog()
    return empty
  }
}
