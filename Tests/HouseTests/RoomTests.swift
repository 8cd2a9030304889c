// SPDX-License-Identifier: Apache-2.0

import Testing

/// Who enters whom.
@Suite struct RoomTests {
  @Test func everyRoomStandsInThePlan() throws {
    let planned = Set(Room.all.map(\.name))
    #expect(SourceFile.swift.count > 100)  // the folder was found
    #expect(Set(SourceFile.all.map(\.room)).subtracting(planned) == [])
    #expect(Set(try Manifest().targets.keys).subtracting(planned) == [])
    #expect(Set(try Manifest().targets.keys) == Set(SourceFile.all.map(\.room)))
  }

  @Test func theWayHasOneDirection() {
    for (index, room) in Room.all.enumerated() {
      let below = Set(Room.all[..<index].map(\.name))
      #expect(room.rooms.subtracting(below) == [], "\(room.name) enters a room that does not lie below it")
    }
  }

  @Test(arguments: SourceFile.swift)
  func importsKeepToThePlan(file: SourceFile) throws {
    let room = try #require(Room.all.first { $0.name == file.room })
    var allowed = room.rooms.union(room.modules).union(Room.standard)
    if room.isAtTheSystem { allowed.formUnion(Room.system) }
    #expect(file.imports.subtracting(allowed) == [], "\(file.path) imports what \(room.name) may not")
  }

  @Test(arguments: Room.all.map(\.name))
  func theManifestKeepsToThePlan(name: String) throws {
    guard let dependencies = try Manifest().targets[name] else { return }  // a room that is not open yet
    let room = try #require(Room.all.first { $0.name == name })
    #expect(dependencies.subtracting(room.rooms.union(room.modules)) == [], "\(name) depends on what it may not enter")
    let imports = SourceFile.swift.filter { $0.room == name }.reduce(into: Set()) { $0.formUnion($1.imports) }
    let undeclared = imports.intersection(Room.all.map(\.name)).subtracting(dependencies)
    #expect(undeclared == [], "\(name) imports rooms that its target does not name")
  }

  @Test func importsAreFoundInEveryForm() {
    let text = """
      // import Comment
      import Plain
      public import Wide
        internal import Inner
      @_exported import Passed
      @testable import Tested
      import struct Parts.Part
      let important = "import Literal"
      /* import
      import Block */
      """
    let imports: Set = ["Plain", "Wide", "Inner", "Passed", "Tested", "Parts"]
    #expect(SourceFile(path: "Text/a.swift", text: text).imports == imports)
  }

  @Test func dependenciesAreFoundInEveryForm() {
    let text = """
      targets: [
        .systemLibrary(name: "C", pkgConfig: "c", providers: [.apt(["libc"])]),
        .target(name: "A", swiftSettings: settings),
        .executableTarget(
          name: "B",
          dependencies: [
            "A", .product(name: "P", package: "swift-p"),
          ],
          exclude: ["README.md"]),
        .testTarget(name: "T", dependencies: ["A"]),
      ]
      """
    #expect(Manifest(text: text).targets == ["C": [], "A": [], "B": ["A", "P"]])
  }
}
