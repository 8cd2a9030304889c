// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// What a run tells while it works and when it is done.
struct WatchOptions: ParsableArguments {
  @Flag(help: "Tell nothing but what went wrong.")
  var quiet = false

  @Flag(help: "Tell events as lines of JSON on standard error: progress, failures, steps, files written.")
  var json = false

  @Flag(help: "Show a table of the steps at the end, as on a terminal.")
  var summary = false

  func validate() throws {
    if quiet && (json || summary) { throw ValidationError("--quiet goes with neither --json nor --summary") }
  }
}
