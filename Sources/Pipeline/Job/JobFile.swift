// SPDX-License-Identifier: Apache-2.0

public import Text

/// A job as its file states it: what to read, which plugins to run, where the outputs go.
///
/// ```yaml
/// version: 1
/// input: ../seeds              # a path or a list of paths, relative to this file
/// plugins: ../plugins          # optional: folders looked at before all others
/// steps:
///   - filter: between-dates
///     with: { from: 2020-01-01 }
///   - report: people-by-month
///     to: [people.md, people.csv]
///   - exporter: jsonl
///     to: articles.jsonl
///     on_error: abort          # skip, keep (filters), disable or abort
/// output: out                  # folder of the paths in `to`
/// seed: 1                      # of math.random
/// limits: { cpu: 2s, memory: 256MB, output: 64MB, document: 64MB }
/// errors: { max: 1%, max_same_reason: 50 }  # more failures end the run without outputs
/// filtered: filtered.jsonl     # a list of the articles that filters dropped, and why
/// run: { workers: 2 }          # cores to use, all of them by default; folder: of what is kept between runs
/// encoding: tcvn3              # of all files, told by the files themselves without it
/// fields: { text: noi_dung }   # names of the fields of records, in the order in which they are tried
/// gazetteers: names.csv        # names that recognition knows as well, a path or a list of paths, relative to this file
/// ```
///
/// `chains: { people: [steps], places: [steps] }` instead of `steps` runs several chains over articles that are read
/// once; what a filter of one chain does is not seen in another.
///
/// What several steps share may be written once and named by YAML's anchors, aliases and merge keys: `with: &five
/// { top: 5 }`, then `with: *five` or `with: { <<: *five, width: 3 }`.
///
/// Texts may hold variables of the environment: `${CORPUS:-../seeds}`; see `Variables`.
public struct JobFile: Equatable, Sendable {
  /// A value and where it stands.
  public struct Placed<Value: Equatable & Sendable>: Equatable, Sendable {
    /// The value.
    public var value: Value
    /// Its line, from 1.
    public var line: Int
    /// Its column, from 1, counted in Unicode scalars.
    public var column: Int
  }

  /// An option of a step.
  public struct Option: Equatable, Sendable {
    /// Its name and where it stands.
    public var name: Placed<[UInt8]>
    /// Its value.
    public var value: PlainValue
  }

  /// The names that a field of a record may have.
  public struct Field: Equatable, Sendable {
    /// What the field holds: one of `FieldMap.fields`.
    public var field: String
    /// Its names.
    public var names: [[UInt8]]
  }

  /// A plugin to run.
  public struct Step: Equatable, Sendable {
    /// `filter`, `report` or `exporter`.
    public var kind: String
    /// The plugin's name and where it stands.
    public var plugin: Placed<[UInt8]>
    /// Number of its chain, from 0.
    public var chain = 0
    /// Its options, in the order of the file.
    public var options: [Option] = []
    /// Where it writes, relative to `output`.
    public var outputs: [Placed<[UInt8]>] = []
    /// What happens when it fails.
    public var onError: ErrorPolicy = .skip
  }

  /// Files and folders to read, relative to the job file.
  public var inputs: [[UInt8]] = []
  /// Plugin folders, relative to the job file.
  public var plugins: [[UInt8]] = []
  /// Plugins to run, in order, those of one chain behind those of another.
  public var steps: [Step] = []
  /// Names of the chains, one without a name for a job that has `steps`.
  public var chains: [[UInt8]] = [[]]
  /// Folder of the outputs, relative to the job file.
  public var output: [UInt8] = Array("out".utf8)
  /// What `math.random` starts from.
  public var seed: UInt64 = 1
  /// Nanoseconds of CPU time a call, or nil for the default.
  public var cpuLimit: UInt64?
  /// Bytes that a state may hold, or nil for the default.
  public var memoryLimit: Int?
  /// Bytes that a step may write, or nil for the default.
  public var outputLimit: Int?
  /// Bytes that a document may have, or nil for the default.
  public var documentLimit: Int?
  /// Encoding of all files, or nil to tell it by the files.
  public var encoding: Placed<[UInt8]>?
  /// Names of the fields of records.
  public var fields: [Field] = []
  /// Gazetteers, relative to the job file.
  public var gazetteers: [Placed<[UInt8]>] = []
  /// How many cores to use, or nil for all.
  public var workers: Int?
  /// Folder of what is kept between runs, relative to the job file, or nil for `.tam/NAME` in `output`.
  public var runFolder: [UInt8]?
  /// From how many failures on a run ends.
  public var failureLimit = FailureLimit()
  /// Path of the list of filtered articles, relative to `output`, or nil for none.
  public var filtered: Placed<[UInt8]>?
}
