// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much there is to read: files and their bytes on the disk, none of them opened.
public struct InputSurvey: Equatable, Sendable {
  /// Files, whether tam reads their kind or not.
  public var files = 0
  /// Their bytes.
  public var bytes: Int64 = 0
  /// Whether there is more whose size nobody knows: standard input, a pipe.
  public var isOpenEnded = false

  /// Looks at some inputs, as `DocumentSource` would; what is missing counts nothing.
  public init(_ inputs: [[UInt8]]) {
    var list = InputList(inputs)
    while true {
      do throws(ReadingError) {
        guard let entry = try list.next() else { return }
        var status = stat()
        if entry.path == Path.standardInput {
          isOpenEnded = true
        } else if FileBytes.withCString(entry.path, { stat($0, &status) }) == 0 {
          if status.st_mode & S_IFMT != S_IFREG { isOpenEnded = true }
          files += 1
          bytes += Int64(status.st_size)
        }
      } catch {
        continue
      }
    }
  }
}
