// SPDX-License-Identifier: Apache-2.0

import Reading
public import Recognition

extension PlanBuilder {
  /// Makes a recogniser that knows the names of files as well.
  ///
  /// What is wrong with them is among `problems`, with its line and column: `names.csv:2:5: …`.
  ///
  /// - Parameter files: Paths, each with the place that names it, empty for the command line.
  public mutating func recogniser(knowing files: [(path: [UInt8], place: PlanProblems.Place)]) -> Recogniser {
    var gazetteers: [Gazetteer] = []
    for file in files {
      do {
        gazetteers.append(try Gazetteer(csv: FileBytes.read(file.path)))
      } catch let error as GazetteerError {
        report(error.sentence, PlanProblems.Place("\(text(file.path)):\(error.line):\(error.column)"))
      } catch {
        report(Explanation(error).message, file.place)
      }
    }
    return gazetteers.isEmpty ? Recogniser() : Recogniser(gazetteers: gazetteers)
  }
}

extension Recogniser {
  /// Makes a recogniser that knows the names of CSV files as well.
  ///
  /// - Throws: All that is wrong with the files.
  public init(gazetteerFiles paths: [[UInt8]]) throws(PlanProblems) {
    var builder = PlanBuilder()
    self = builder.recogniser(knowing: paths.map { ($0, "") })
    _ = try builder.build()
  }
}
