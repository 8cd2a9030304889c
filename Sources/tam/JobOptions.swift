// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// What the command line adds to a job file.
struct JobOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Set an option of a plugin.", valueName: "plugin.option=value"))
  var set: [String] = []

  @OptionGroup var gazetteers: GazetteerOption
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var plugins: PluginOptions

  func validate() throws {
    for argument in set where Setting(argument) == nil {
      throw ValidationError("--set takes plugin.option=value, not '\(argument)'")
    }
  }

  /// The job as it is asked for.
  func origin(of job: String) -> RunRecord.Origin {
    var origin = RunRecord.Origin(job: Array(job.utf8), settings: set, plugins: plugins.folders)
    origin.gazetteers = gazetteers.files
    origin.encoding = encoding.name ?? ""
    return origin
  }
}
