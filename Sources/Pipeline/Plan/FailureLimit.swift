// SPDX-License-Identifier: Apache-2.0

/// From how many failures on a run ends without outputs: `errors: { max: 1%, max_same_reason: 50 }`.
public struct FailureLimit: Equatable, Sendable {
  /// Most failures in all.
  public var count: Int?
  /// Largest share of the documents, from 0 to 1.
  public var share: Double?
  /// Most failures of one reason.
  public var sameReason: Int?

  /// Makes a limit; nil is none.
  public init(count: Int? = nil, share: Double? = nil, sameReason: Int? = nil) {
    self.count = count
    self.share = share
    self.sameReason = sameReason
  }

  /// A share says little before so many documents are read.
  static let leastRead = 1000

  /// What is over the limit, in words; nil when nothing is.
  func excess(of failures: Int, by reasons: [String: Int], in read: Int, isAtEnd: Bool) -> String? {
    if let count, failures > count { return "more than \(Self.failures(count))" }
    if let share, isAtEnd || read >= Self.leastRead, Double(failures) > share * Double(read) {
      return "\(Self.failures(failures)) in \(read) documents, more than \(Self.percent(share))"
    }
    guard let sameReason else { return nil }
    let worst = reasons.filter { $0.value > sameReason }.min { $0.key < $1.key }
    return worst.map { "more than \(Self.failures(sameReason)) for the reason \($0.key)" }
  }

  private static func failures(_ count: Int) -> String { "\(count) failure\(count == 1 ? "" : "s")" }

  private static func percent(_ share: Double) -> String {
    let number = share * 100
    return number == number.rounded() ? "\(Int(number))%" : "\(number)%"
  }
}
