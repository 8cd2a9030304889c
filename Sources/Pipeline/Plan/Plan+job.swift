// SPDX-License-Identifier: Apache-2.0

public import Scripting

extension Plan {
  public init(
    jobFile path: [UInt8], settings: [Setting], catalogue: ([[UInt8]]) throws -> PluginCatalogue
  ) throws {
    throw PlanProblems(message: "job")
  }
}
