// SPDX-License-Identifier: Apache-2.0

import News
import Recognition

extension ArticlePrinter {
  /// How many features of one name are told.
  private static let mostReasons = 5

  /// Why each name is one, a line each in the order of the text.
  func print(_ reasons: [Recognition.Explanation], of article: borrowing Article) -> [UInt8] {
    var out: [UInt8] = []
    for reason in reasons {
      let name = styled(folded(copy(article.bytes(of: reason.range))), colour(of: reason.kind))
      line(Array("why: ".utf8) + name + Array(" is \(phrase(reason.kind)), \(sentence(reason))".utf8), to: &out)
    }
    return out
  }

  private func phrase(_ kind: Kind) -> String {
    switch kind {
    case .organisation, .event: "an \(kind.name)"
    default: "a \(kind.name)"
    }
  }

  private func sentence(_ reason: Recognition.Explanation) -> String {
    let cue = reason.cue == .none ? "" : "; the words before it announce \(announced(reason.cue))"
    switch reason.source {
    case .form: return "by its form\(cue)"
    case .gazetteer: return "by a gazetteer\(cue)"
    case .model: return "by the model (\(scores(reason.scores)))\(cue)\(weights(reason.reasons))"
    }
  }

  private func announced(_ cue: Recognition.Explanation.Cue) -> String {
    switch cue {
    case .none: "nothing"
    case .person: "a person"
    case .office: "an office"
    case .weakPerson: "an office and its body"
    case .place: "a place"
    case .body: "an organisation"
    case .thing: "a thing of another kind"
    }
  }

  private func scores(_ scores: [Int]) -> String {
    zip(["person", "organisation", "place", "no name"], scores).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private func weights(_ reasons: [Recognition.Explanation.Reason]) -> String {
    let words = reasons.prefix(Self.mostReasons).map { reason in
      "\(reason.feature.name) \(reason.weight > 0 ? "+" : "")\(reason.weight)"
    }
    return words.isEmpty ? "" : "; \(words.joined(separator: ", "))"
  }
}
