// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `--gazetteer`: files of names that recognition knows as well.
struct GazetteerOption: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "Know the names of this CSV file as well (name,kind,key,aliases); may be given several times.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  var paths: [[UInt8]] { files.map { Array($0.utf8) } }
}
