// SPDX-License-Identifier: Apache-2.0

public import Reading
public import Recognition
public import Scripting
import Text

/// All that a run does, resolved and checked before the first document is read.
public struct Plan: Sendable {
  /// Files and folders to read, in order.
  public var inputs: [[UInt8]]
  /// The part of the inputs to read; nil for all of them.
  public var slices: [FileSlice]?
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
  /// Files of names that `recogniser` was made with.
  public var gazetteers: [[UInt8]] = []
  /// How many chunks are worked on at a time. No output depends on it.
  public var workers: Int
  /// About how many documents a chunk has: one of so many has an identity behind which a chunk ends.
  public var chunkDocuments = Plan.chunkDocuments
  static let chunkDocuments = 128
  /// Names of the chains that steps belong to; each sees the articles as they were read.
  public var chains: [[UInt8]] = [[]]
  /// From how many failures on the run ends.
  public var failureLimit = FailureLimit()
  /// How many documents to take, spread over the corpus; nil for all.
  public var sample: Int?
  /// Path of a list of filtered articles, or nil for none.
  public var filtered: [UInt8]?
  /// Whether outputs are written. A dry run does everything else.
  public var writes = true
  /// Folder in which results are kept between runs, or nil for a run that keeps none.
  public var runFolder: [UInt8]?
  /// Folder of the lists that `run.json` names; nil for a run that leaves no record.
  public var recordFolder: [UInt8]?
  /// What tells this build of the program from others, whose results may differ.
  public var engine: [UInt8] = []

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

  /// Tells this job from others that use the same run folder: inputs, steps and outputs.
  var digest: [UInt8] {
    var hash = ContentHash()
    hash.add(part: RecordKey.base(of: self))
    hash.add(inputs.count)
    for input in inputs { hash.add(part: input) }
    for step in steps {
      hash.add(part: step.digest(in: self, prepared: nil))
      hash.add(step.chain)
      hash.add(step.outputs.count)
      for output in step.outputs { hash.add(part: output) }
    }
    return hash.finish()
  }
}
