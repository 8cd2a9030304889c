// SPDX-License-Identifier: Apache-2.0

/// A run of documents of one file, for a machine that is to read these and no others.
public struct FileSlice: Equatable, Sendable {
  /// A document's identity that is not its own, because another one of the corpus has that.
  public struct Name: Equatable, Sendable {
    /// The document's number in the slice, from 0.
    public var number: Int
    /// Its identity in the corpus: `a.txt#2`.
    public var id: [UInt8]

    /// Makes a name.
    public init(number: Int, id: [UInt8]) {
      self.number = number
      self.id = id
    }
  }

  /// The path as the user typed it.
  public var path: [UInt8]
  /// The path relative to the input.
  public var id: [UInt8]
  /// Whether it was given by name, so that it is taken whatever its name.
  public var isNamed: Bool
  /// Documents, and faults of the file, to pass over.
  public var skip: Int
  /// Documents and faults to take.
  public var count: Int
  /// Identities that are not the documents' own.
  public var names: [Name]
  /// A fault that belongs to no file, such as a folder that cannot be listed; the slice is that fault and nothing else.
  public var failure: ReadingError?

  /// Makes a slice.
  public init(path: [UInt8], id: [UInt8], isNamed: Bool, skip: Int, count: Int, names: [Name] = []) {
    self.path = path
    self.id = id
    self.isNamed = isNamed
    self.skip = skip
    self.count = count
    self.names = names
  }

  /// Makes the slice of a fault.
  public init(failure: ReadingError) {
    self.init(path: failure.path, id: [], isNamed: false, skip: 0, count: 1)
    self.failure = failure
  }
}

/// The documents of some slices, one after another, as the whole corpus gave them.
public struct SliceSource: ~Copyable {
  private let slices: [FileSlice]
  private let options: ReadingOptions
  private var next = 0
  private var taken = 0
  private var opened: OpenedFile?

  /// Makes a source. Nothing is opened yet.
  public init(_ slices: [FileSlice], options: ReadingOptions = ReadingOptions()) {
    self.slices = slices
    self.options = options
  }

  /// The next document; nil at the end.
  ///
  /// - Throws: `ReadingError` about one record or file. The next call goes on behind it.
  public mutating func nextDocument() throws(ReadingError) -> Document? {
    while next < slices.count {
      let slice = slices[next]
      if taken == slice.count {
        (next, taken, opened) = (next + 1, 0, nil)
        continue
      }
      if opened == nil {
        guard taken == 0 else {
          // The file ended early; what came of it differs from the plan, which whoever checks it will see.
          taken = slice.count
          continue
        }
        opened = try open(slice)
      }
      taken += 1
      guard var document = try opened?.next() else {
        (opened, taken) = (nil, slice.count)
        continue
      }
      if let name = slice.names.first(where: { $0.number == taken - 1 }) { document.id = name.id }
      return document
    }
    return nil
  }

  /// Opens a slice and passes over what stands before it. A fault is the slice's first document.
  private mutating func open(_ slice: FileSlice) throws(ReadingError) -> OpenedFile {
    taken = 1
    if let failure = slice.failure { throw failure }
    let entry = InputEntry(path: slice.path, id: slice.id, isNamed: slice.isNamed)
    if slice.path != Path.standardInput { _ = try FileBytes.kind(of: slice.path) }
    let file = try OpenedFile(entry, options: options)
    var passed = 0
    while passed < slice.skip {
      do throws(ReadingError) { _ = try file.next() } catch { _ = error }
      passed += 1
    }
    taken = 0
    return file
  }
}
