// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition
import Text

/// Learns the weights of `Model` from annotated documents.
///
/// `Training weights GOLD.jsonl… > Model+weights.swift` learns from all of them, `Training folds GOLD.jsonl… > system.jsonl`
/// annotates each fifth of them with weights learnt from the other four, in the form that the scorer of the gold reads,
/// and `Training names CORPUS…` counts names in raw articles.
@main
struct Training {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let command = arguments.first, arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: Training names|weights|folds FILE…\n".utf8))
      exit(64)
    }
    if command == "names" {
      var count = NameCount()
      for path in arguments.dropFirst() { try count.read(path) }
      print(count.text)
      return
    }
    var documents = try arguments.dropFirst().flatMap { try GoldDocument.read($0) }
    let split = documents.partition { $0.mentions == nil }
    let cued = documents[split...].flatMap(\.cuedExamples)
    documents.removeSubrange(split...)
    documents.sort { $0.id < $1.id }
    switch command {
    case "weights": print(WeightFile(weights: learnt(from: documents, cued)).text)
    default:
      for fold in 0..<5 {
        let rest = documents.indices.filter { $0 % 5 != fold }.map { documents[$0] }
        let recogniser = Recogniser(weights: learnt(from: rest, cued))
        for index in documents.indices where index % 5 == fold {
          print(try documents[index].line(by: recogniser))
        }
      }
    }
  }

  private static func learnt(from documents: [GoldDocument], _ cued: [LabelledExample]) -> [Int16] {
    var regression = Regression(featureCount: Example.featureCount)
    regression.learn(documents.flatMap(\.examples) + cued)
    return regression.weights(within: 45)
  }
}
