// SPDX-License-Identifier: Apache-2.0

import Yams

extension JobProblem {
  /// The mistake as a sentence.
  var sentence: String {
    switch code {
    case .yaml(let problem): return "this is no YAML: \(problem)"
    case .tooLarge: return "with its aliases this has more than \(Node.sizeLimit) values, or they nest too deep"
    case .unknownKey(let key, let part, let nearest):
      return "there is no key '\(key)' in \(part)" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .missingKey(let key, let part): return "\(part) needs the key '\(key)'"
    case .wrongType(let key, let expected, let found): return "'\(key)' is \(found); \(expected) expected"
    case .wrongValue(let key, let expected, let found): return "'\(key)' is \(found); \(expected) expected"
    case .stepsAndChains: return "a job has either 'steps' or 'chains'; put these steps into a chain"
    case .stepKinds(0): return "a step needs one of the keys filter, report and exporter"
    case .unknownVariable(let name):
      return "the variable '\(name)' is not set; write ${\(name):-default} to give a default"
    case .openVariable: return "'${' has no '}'; write $$ for a dollar sign"
    case .stepKinds: return "a step has one of the keys filter, report and exporter, not several"
    }
  }
}
