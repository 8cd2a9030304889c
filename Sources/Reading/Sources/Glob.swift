// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A pattern of paths: `*` and `?` within a name, `[a-z]` and `[!a-z]`, and `**` for any number of folders.
///
/// Bytes are matched, so `?` is one byte. Names with a leading dot match only a pattern with one. Matches are given in
/// the order of their bytes. A file whose pattern ends in `*` or `**` alone is passed over like one in a folder when no
/// format takes it; `*.dat` means what it says.
struct Glob {
  private let pattern: [UInt8]
  private let names: [[UInt8]]
  private let isNamed: Bool
  /// How many folders deep `**` goes: more than people nest, less than a loop of links.
  private static let depthLimit = 64

  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    names = pattern.split(separator: Path.slash).map { Array($0) }
    isNamed = names.last?.contains { $0 != 0x2A } ?? false
  }

  /// Whether a path has a character of patterns.
  static func isPattern(_ path: Span<UInt8>) -> Bool {
    for offset in path.indices where [0x2A, 0x3F, 0x5B].contains(path[offset]) { return true }
    return false
  }

  /// The paths that match.
  ///
  /// - Throws: `.missing` when there are none.
  func matches() throws(ReadingError) -> [InputEntry] {
    let fixed = names.prefix { !Self.isPattern($0.span) }
    var base = Array(fixed.joined(separator: [Path.slash]))
    if pattern.first == Path.slash { base = [Path.slash] + base }
    var found: [[UInt8]] = []
    expand(base, fixed.count, depth: 0, into: &found)
    found.sort { $0.lexicographicallyPrecedes($1) }
    var entries: [InputEntry] = []
    for path in found where entries.last?.path != path {
      let id = path.dropFirst(base.isEmpty || base.last == Path.slash ? base.count : base.count + 1)
      entries.append(InputEntry(path: path, id: Array(id), isNamed: isNamed))
    }
    guard !entries.isEmpty else { throw ReadingError(.missing, path: pattern) }
    return entries
  }

  private func expand(_ folder: [UInt8], _ index: Int, depth: Int, into found: inout [[UInt8]]) {
    guard index < names.count else {
      found.append(folder)
      return
    }
    let name = names[index]
    if !Self.isPattern(name.span) {
      let path = folder.isEmpty ? name : Path.join(folder, name)
      if (try? FileBytes.kind(of: path)) != nil { expand(path, index + 1, depth: depth, into: &found) }
      return
    }
    let isDeep = name == [0x2A, 0x2A]
    let isLast = index + 1 == names.count
    if isDeep, !isLast { expand(folder, index + 1, depth: depth, into: &found) }
    guard depth < Self.depthLimit else { return }
    for entry in (try? FileBytes.names(in: folder.isEmpty ? [0x2E] : folder, hidden: name[0] == 0x2E)) ?? [] {
      let path = folder.isEmpty ? entry : Path.join(folder, entry)
      let kind = try? FileBytes.kind(of: path)
      let isFolder = if case .folder? = kind { true } else { false }
      if isDeep {
        if isFolder { expand(path, index, depth: depth + 1, into: &found) } else if isLast { found.append(path) }
      } else if isLast || isFolder, Self.isMatch(name[...], entry[...]) {
        expand(path, index + 1, depth: depth + 1, into: &found)
      }
    }
  }

  /// Whether a name matches a pattern without slashes: the last star takes one byte more at each miss, so the time is
  /// the product of the lengths at most.
  static func isMatch(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (place, offset) = (pattern.startIndex, name.startIndex)
    var star: (place: Int, offset: Int)?
    while offset < name.endIndex {
      if place < pattern.endIndex, pattern[place] == 0x2A {
        star = (place, offset)
        place += 1
      } else if let next = step(pattern, place, name[offset]) {
        place = next
        offset += 1
      } else if let last = star {
        star = (last.place, last.offset + 1)
        (place, offset) = (last.place + 1, last.offset + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == 0x2A }
  }

  /// The place behind the element of the pattern that takes a byte, nil if it takes another.
  private static func step(_ pattern: ArraySlice<UInt8>, _ place: Int, _ byte: UInt8) -> Int? {
    guard place < pattern.endIndex else { return nil }
    switch pattern[place] {
    case 0x3F: return place + 1
    case 0x5B:
      guard let end = pattern[(place + 1)...].dropFirst().firstIndex(of: 0x5D) else { break }
      var members = pattern[(place + 1)..<end]
      let isInverted = members.first == 0x21 || members.first == 0x5E
      if isInverted { members = members.dropFirst() }
      return contains(members, byte) != isInverted ? end + 1 : nil
    default: break
    }
    return pattern[place] == byte ? place + 1 : nil
  }

  private static func contains(_ members: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    var place = members.startIndex
    while place < members.endIndex {
      if place + 2 < members.endIndex, members[place + 1] == 0x2D {
        if members[place] <= byte, byte <= members[place + 2] { return true }
        place += 3
      } else {
        if members[place] == byte { return true }
        place += 1
      }
    }
    return false
  }
}
