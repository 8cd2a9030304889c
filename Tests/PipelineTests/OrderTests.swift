// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

@testable import Pipeline

/// What plugins say of the order, against the order of the steps.
@Suite struct OrderTests {
  /// Filters by name, each with its `before` and `after`.
  private static func problems(_ filters: [(String, String)]) throws -> [String] {
    var builder = PlanBuilder()
    for (name, fields) in filters {
      builder.add(try step("filter", "filter = function() end, \(fields)", name: name).plugin)
    }
    do {
      _ = try builder.build()
      return []
    } catch {
      return error.problems.map(\.message)
    }
  }

  @Test func theOrderOfStepsIsChecked() throws {
    #expect(try Self.problems([("a", "after = { 'b' }"), ("b", "")]) == ["'a' must come after 'b'"])
    #expect(try Self.problems([("a", ""), ("b", "before = { 'a' }")]) == ["'a' must come after 'b'"])
    #expect(try Self.problems([("b", "before = { 'a' }"), ("a", "after = { 'b', 'gone' }")]) == [])
  }

  @Test func aCircleIsToldAsAChain() throws {
    #expect(
      try Self.problems([("a", "before = { 'b' }"), ("b", "before = { 'c' }"), ("c", "before = { 'a' }"), ("d", "")])
        == ["these plugins ask for an order that there is not: a before b before c before a"])
    #expect(
      try Self.problems([("x", "before = { 'a' }"), ("a", "after = { 'b' }"), ("b", "after = { 'a' }")])
        == ["these plugins ask for an order that there is not: a before b before a"])
  }
}
