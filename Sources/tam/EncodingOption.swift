// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Reading

/// `--encoding`: what files are written in, whatever they look like.
struct EncodingOption: ParsableArguments {
  @Option(
    name: .customLong("encoding"),
    help: ArgumentHelp(
      "Read files as tcvn3, vni, viscii and so on, whatever they declare; told by the files without it.",
      valueName: "name"))
  var name: String?

  var value: TextEncoding? { name.flatMap { TextEncoding(name: Array($0.utf8).span) } }

  func validate() throws {
    if name != nil && value == nil {
      let names = TextEncoding.allCases.map { "\($0.name)" }.joined(separator: ", ")
      throw ValidationError("there is no encoding '\(name ?? "")'; the encodings: \(names)")
    }
  }
}
