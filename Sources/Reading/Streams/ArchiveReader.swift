// SPDX-License-Identifier: Apache-2.0

internal import CArchive
internal import Text

/// The members of an archive or compressed file one after another, by libarchive; nothing is unpacked to disk.
///
/// A compressed file that holds no archive has one member without a name. Members come in the order libarchive gives
/// them: that of the file, for `.zip` that of its central directory.
final class ArchiveReader {
  /// A file in the archive.
  struct Member {
    /// Its path inside, nil for what a compressed file holds.
    var path: [UInt8]?
  }

  /// How many times its own size a compressed file may grow to once it gave 64 MiB. Text shrinks 3 to 10 times, a
  /// file of one repeated page up to 100 times; files made to fill a disk shrink 1,000 times.
  static let ratioLimit: Int64 = 200
  private static let freeSize: Int64 = 1 << 26

  private let archive: OpaquePointer
  private let feeder: ArchiveFeeder
  private let path: [UInt8]
  private var given: Int64 = 0
  private var isDone = false
  private var hasMembers = false

  /// Opens an archive whose bytes `feeder` gives.
  init(_ feeder: ArchiveFeeder, kind: ArchiveKind, path: [UInt8]) throws(ReadingError) {
    self.feeder = feeder
    self.path = path
    archive = archive_read_new()
    Self.allow(kind, in: archive)
    let client = Unmanaged.passUnretained(feeder).toOpaque()
    if feeder.canSeek { archive_read_set_seek_callback(archive, ArchiveFeeder.seek) }
    archive_read_set_skip_callback(archive, nil)
    guard archive_read_open2(archive, client, nil, ArchiveFeeder.read, nil, nil) >= ARCHIVE_WARN else {
      isDone = true
      throw feeder.failure ?? ReadingError(.damaged, path: path)
    }
    // The filter that passes bytes on counts as one; a compressed file without another has a broken header.
    guard kind != .compressed || archive_filter_count(archive) > 1 else {
      isDone = true
      throw ReadingError(.damaged, path: path)
    }
    guard archive_filter_count(archive) <= 2 else {
      isDone = true
      throw ReadingError(.nestedArchive, path: path)
    }
  }

  deinit { archive_read_free(archive) }

  private static func allow(_ kind: ArchiveKind, in archive: OpaquePointer) {
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .tar: archive_read_support_format_tar(archive)
    case .compressed:
      archive_read_support_filter_gzip(archive)
      archive_read_support_filter_zstd(archive)
      archive_read_support_filter_xz(archive)
      archive_read_support_filter_bzip2(archive)
      archive_read_support_format_tar(archive)
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
    }
  }

  /// The next member that is a file; nil at the end.
  func nextMember() throws(ReadingError) -> Member? {
    while !isDone {
      var entry: OpaquePointer?
      let status = withUTF8Locale { archive_read_next_header(archive, &entry) }
      try checkRatio()
      switch status {
      case ARCHIVE_EOF:
        isDone = true
        // A compressed run of zeros passes for a tar archive without members.
        if !hasMembers { throw ReadingError(.empty, path: path) }
      case ARCHIVE_RETRY, ARCHIVE_FAILED: throw ReadingError(.damaged, path: path)
      case ARCHIVE_OK, ARCHIVE_WARN:
        guard let entry else { break }
        hasMembers = true
        if archive_format(archive) == ARCHIVE_FORMAT_RAW { return Member(path: nil) }
        // Links and folders hold nothing; 0o100000 is a file.
        guard archive_entry_filetype(entry) & 0o170000 == 0o100000, archive_entry_hardlink(entry) == nil else { break }
        return Member(path: Self.path(of: entry))
      default:
        isDone = true
        throw feeder.failure ?? ReadingError(.damaged, path: path)
      }
    }
    return nil
  }

  /// UTF-8 where the archive says so, else the bytes as they stand.
  private static func path(of entry: OpaquePointer) -> [UInt8] {
    let name = withUTF8Locale { archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) }
    guard let name else { return [0x3F] }
    var path: [UInt8] = []
    var place = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
    while place.pointee != 0 {
      path.append(place.pointee)
      place += 1
    }
    return path
  }

  private func checkRatio() throws(ReadingError) {
    let grown = max(given, archive_filter_bytes(archive, 0))
    guard grown > Self.freeSize, grown / Self.ratioLimit > feeder.size else { return }
    isDone = true
    throw ReadingError(.expandsTooMuch, path: path)
  }
}

extension ArchiveReader: ByteInput {
  /// Reads on in the current member.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if isDone { return 0 }
    let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
    if count < 0 {
      if count == Int(ARCHIVE_FATAL) { isDone = true }
      throw feeder.failure ?? ReadingError(.damaged, path: path)
    }
    given += Int64(count)
    try checkRatio()
    return count
  }
}
