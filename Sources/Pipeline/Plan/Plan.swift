// SPDX-License-Identifier: Apache-2.0

public import Reading
public import Recognition
public import Scripting

/// All that a run does, resolved and checked before the first document is read.
public struct Plan: Sendable {
  /// Files and folders to read, in order.
  public var inputs: [[UInt8]]
  /// Filters, reports and exporters, in order.
  public var steps: [Step]
  /// Folder of the failures, or nil when the run keeps no record on disk.
  public var folder: [UInt8]?
  /// Limits of every plugin.
  public var limits: ScriptLimits
  /// Most bytes that a step may write.
  public var outputLimit: Int
  /// What `math.random` starts from, together with plugin and article.
  public var seed: UInt64
  /// What `os.time()` tells, in seconds since 1970.
  public var time: Int64
  /// How files are read.
  public var reading = ReadingOptions()
  /// What finds names.
  public var recogniser = Recogniser()
  /// How many chunks are worked on at a time. No output depends on it.
  public var workers: Int

  /// Makes a plan; limits and seed have the defaults of the contract.
  public init(
    inputs: [[UInt8]], steps: [Step], folder: [UInt8]? = nil, limits: ScriptLimits = ScriptLimits(),
    outputLimit: Int = 64 << 20, seed: UInt64 = 1, time: Int64 = 0, workers: Int = Environment.coreCount
  ) {
    self.inputs = inputs
    self.steps = steps
    self.folder = folder
    self.limits = limits
    self.outputLimit = outputLimit
    self.seed = seed
    self.time = time
    self.workers = workers
  }
}
