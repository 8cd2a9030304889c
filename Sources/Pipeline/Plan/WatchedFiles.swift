// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that a run depends on, as they were at one moment: two that are equal need no other run.
///
/// Job file or script, plugins with the files they may read, gazetteers, and inputs. Folders are walked, hidden files and outputs
/// left out.
public struct WatchedFiles: Equatable, Sendable {
  private struct Stamp: Equatable {
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private var stamps: [[UInt8]: Stamp] = [:]
  private let outputs: [[UInt8]]

  /// Looks at the files of a plan.
  ///
  /// - Parameter named: The job file, or the script.
  public init(_ plan: Plan, named: [[UInt8]]) {
    outputs = plan.steps.flatMap(\.outputs) + (plan.folder.map { [$0] } ?? [])
    var roots = named + plan.gazetteers
    for step in plan.steps {
      let folder = PluginFolder(ofPluginAt: step.plugin.path)
      roots += [step.plugin.path, folder.own] + (folder.library.map { [$0] } ?? [])
    }
    for input in plan.inputs { roots += Self.roots(of: input) }
    for root in roots { look(at: root, depth: 0) }
  }

  /// How many files there are.
  public var count: Int { stamps.count }

  /// Where the files of an input are: of a pattern the folder before its first sign, of a list its paths too.
  private static func roots(of input: [UInt8]) -> [[UInt8]] {
    if input.first == 0x40 {
      let list = Array(input.dropFirst())
      let lines = ((try? FileBytes.read(list)) ?? []).split(separator: 0x0A).map { Array($0) }
      return [list] + lines
    }
    guard let sign = input.firstIndex(where: { [0x2A, 0x3F, 0x5B].contains($0) }), !Folder.exists(input) else {
      return [input]
    }
    let folder = input[..<sign].lastIndex(of: Path.slash).map { Array(input[..<$0]) }
    return [folder ?? [0x2E]]
  }

  private mutating func look(at path: [UInt8], depth: Int) {
    var status = stat()
    guard depth < 64, !outputs.contains(path), FileBytes.withCString(path, { stat($0, &status) }) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? FileBytes.names(in: path)) ?? [] { look(at: Path.join(path, name), depth: depth + 1) }
    } else {
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      stamps[path] = Stamp(
        inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }
  }
}
