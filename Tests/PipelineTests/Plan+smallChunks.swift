// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Scripting

extension Plan {
  /// A plan whose chunks have about 32 documents, so that a small corpus has several.
  static func ofSmallChunks(
    inputs: [[UInt8]], steps: [Step], folder: [UInt8]? = nil, outputLimit: Int = 64 << 20, seed: UInt64 = 1,
    time: Int64 = 0, workers: Int = Environment.coreCount
  ) -> Plan {
    var plan = Plan(
      inputs: inputs, steps: steps, folder: folder, outputLimit: outputLimit, seed: seed, time: time, workers: workers)
    plan.chunkDocuments = 32
    return plan
  }
}
