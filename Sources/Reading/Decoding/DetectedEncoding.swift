// SPDX-License-Identifier: Apache-2.0

/// An encoding, and how sure it is.
public struct DetectedEncoding: Equatable, Sendable {
  /// The encoding.
  public var encoding: TextEncoding
  /// From 0 to 1: 1 where a mark or valid UTF-8 tells, the share of good Vietnamese syllables where statistics do.
  public var confidence: Double

  /// Makes a finding.
  public init(_ encoding: TextEncoding, confidence: Double) {
    self.encoding = encoding
    self.confidence = confidence
  }
}
