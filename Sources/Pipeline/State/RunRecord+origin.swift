// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

extension RunRecord.Origin {
  /// Reads how the last run with an output folder was asked for.
  ///
  /// - Throws: `RunFolderError` when no job ran with it.
  public init(folder: [UInt8]) throws {
    guard let bytes = try? FileBytes.read(RunRecord.path(in: folder)),
      case .table(let fields)? = try? JSONReader.read(bytes.span),
      case .text(let job)? = fields.first(where: { $0.key == Array("job".utf8) })?.value
    else { throw RunFolderError(code: .noRun, path: folder) }
    let value = PlainValue.table(fields)
    self.init(job: job, settings: value.words("settings"), plugins: value.words("plugins"))
    gazetteers = value.words("gazetteers")
    encoding = value.word("encoding") ?? ""
  }

  /// Reads the job and makes the plan of a run now with this program.
  ///
  /// - Throws: What `Plan.init(jobFile:)` throws.
  public func plan() throws -> Plan {
    var plan = try Plan(
      jobFile: job, settings: settings.compactMap(Setting.init), environment: .process,
      gazetteers: gazetteers.map { Array($0.utf8) }
    ) { named in
      try PluginCatalogue(folders: PluginFolders.all(named: plugins.map { Array($0.utf8) } + named))
    }
    let name = Array(encoding.utf8)
    if let encoding = TextEncoding(name: name.span) { plan.reading.encoding = encoding }
    plan.time = Environment.jobTime
    plan.engine = Environment.engine
    return plan
  }
}
