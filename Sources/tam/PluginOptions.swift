// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// Where plugins are looked for.
struct PluginOptions: ParsableArguments {
  @Option(
    name: .customLong("plugins"),
    help: ArgumentHelp("Look for plugins in this folder first; may be given several times.", valueName: "folder"))
  var folders: [String] = []

  /// The folders whose plugins somebody here works on: those of `--plugins`, and `./plugins`.
  var nearFolders: [[UInt8]] { (folders + ["plugins"]).map { Array($0.utf8) } }

  /// The plugins of all folders, those of `named` before all others.
  func catalogue(named: [[UInt8]] = []) throws -> PluginCatalogue {
    try PluginCatalogue(folders: PluginFolders.all(named: folders.map { Array($0.utf8) } + named))
  }
}
