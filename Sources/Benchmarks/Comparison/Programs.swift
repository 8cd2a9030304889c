// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where the programs are that rows run.
struct Programs: Sendable {
  /// The release build of the command.
  let tam: String
  /// This program.
  let benchmarks: String
  /// Folder of the jobs and scripts that rows use.
  let scripts: String
  /// `python3` of the environment that has the peers, when they were asked for.
  let python: String?

  /// A row of a Python library; without the environment it says how to get it.
  func peer(_ task: String, _ library: String, _ path: String, bytes: Int, remark: String? = nil)
    -> Workload
  {
    Workload(
      task: task, tool: library,
      command: [python ?? "python3", scripts + "/peer.py", task, library, path],
      environment: ["OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1"],
      bytes: bytes,
      rounds: 1, needs: [python ?? "PEERS=1"], remark: remark, proof: \.output.firstLine)
  }
}
