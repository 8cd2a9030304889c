// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// `tam schema`: JSON Schema of job files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of job files, for editors.",
    discussion: """
      It knows the options of all plugins that can be used. An editor takes it by a first line in the job such as
      # yaml-language-server: $schema=job.schema.json

      Example: tam schema > job.schema.json
      """)

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      Terminal.write(JobSchema(try plugins.catalogue()).json())
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
