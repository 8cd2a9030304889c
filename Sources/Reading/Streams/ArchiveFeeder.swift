// SPDX-License-Identifier: Apache-2.0

internal import CArchive

/// Gives libarchive the bytes of an input.
final class ArchiveFeeder {
  private let input: any ByteInput
  private let file: FileInput?
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private var count: Int64 = 0
  /// What the input threw.
  private(set) var failure: ReadingError?

  /// Feeds from an input; a `file` that is the same input allows to seek.
  init(_ input: any ByteInput, file: FileInput?) {
    self.input = input
    self.file = file?.size == nil ? nil : file
  }

  deinit { buffer.deallocate() }

  var canSeek: Bool { file != nil }
  /// Bytes of the compressed file; of a pipe, those given so far.
  var size: Int64 { file?.size ?? count }

  static let read:
    @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeRawPointer?>?)
      -> Int = { _, client, place in
        let feeder = Unmanaged<ArchiveFeeder>.fromOpaque(client!).takeUnretainedValue()
        do throws(ReadingError) {
          let count = try feeder.input.read(into: feeder.buffer)
          feeder.count += Int64(count)
          place!.pointee = UnsafeRawPointer(feeder.buffer.baseAddress)
          return count
        } catch {
          feeder.failure = error
          return Int(ARCHIVE_FATAL)
        }
      }

  static let seek: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, Int64, Int32) -> Int64 = {
    _, client, offset, whence in
    let feeder = Unmanaged<ArchiveFeeder>.fromOpaque(client!).takeUnretainedValue()
    guard let file = feeder.file, let size = file.size else { return Int64(ARCHIVE_FATAL) }
    let base = whence == 0 ? 0 : whence == 1 ? file.position : size
    guard file.seek(to: base + offset) else { return Int64(ARCHIVE_FATAL) }
    return base + offset
  }
}
