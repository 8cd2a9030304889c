// SPDX-License-Identifier: Apache-2.0

/// A target and what it may import: the plan of the house, one row a room.
struct Room {
  /// Name of the target and of its folder in `Sources`.
  let name: String
  /// Rooms that it may enter.
  let rooms: Set<String>
  /// Modules from outside that it may import.
  let modules: Set<String>
  /// Whether it touches the system, and so may import `Dispatch`, `Glibc`, `Darwin` and `Musl`.
  let isAtTheSystem: Bool

  init(_ name: String, _ rooms: Set<String> = [], modules: Set<String> = [], isAtTheSystem: Bool = false) {
    self.name = name
    self.rooms = rooms
    self.modules = modules
    self.isAtTheSystem = isAtTheSystem
  }

  /// Names of a room's modules that the C library of each system has.
  static let system: Set<String> = ["Dispatch", "Glibc", "Darwin", "Musl"]
  /// Modules that come with the compiler and stand for no system.
  static let standard: Set<String> = ["Synchronization"]

  /// Rooms that are module maps on a system library, and hold no code.
  static let systemLibraries: Set<String> = ["CLua", "CArchive", "CLibXML2", "CPCRE2", "CEdit", "CXlsxWriter"]
  /// Rooms of C: the bridge to Lua, which must not be left by a jump, and what calls libedit's variable arguments.
  static let ofC: Set<String> = ["CLuaHost", "CLineEdit"]
  /// Rooms where text is bytes, with no `String`.
  static let bytesOnly: Set<String> = ["Text", "News", "Recognition", "Lua"]
  /// Rooms that are programs, and so may print.
  static let programs: Set<String> = ["tam", "Benchmarks", "Training", "FuzzReading", "FuzzRecognition"]

  /// All rooms, each below those that enter it.
  static let all: [Room] = [
    Room("CLua"),
    Room("CArchive"),
    Room("CLibXML2"),
    Room("CPCRE2"),
    Room("CEdit"),
    Room("CLineEdit", ["CEdit"]),
    Room("CXlsxWriter"),
    Room("CLuaHost", ["CLua"]),
    Room("Text"),
    Room("News", ["Text"]),
    Room("Reading", ["News", "Text", "CArchive", "CLibXML2"], isAtTheSystem: true),
    Room("Recognition", ["News", "Text"]),
    Room("Training", ["Recognition", "Reading", "News", "Text"], modules: ["Foundation"], isAtTheSystem: true),
    Room("FuzzReading", ["Reading", "News", "Text"], modules: ["Foundation"], isAtTheSystem: true),
    Room(
      "FuzzRecognition", ["Recognition", "Reading", "News", "Text"], modules: ["Foundation"], isAtTheSystem: true),
    Room("Lua", ["CLuaHost"]),
    Room("Reports", ["Text", "CXlsxWriter"], isAtTheSystem: true),
    Room("Scripting", ["Lua", "News", "Text", "Reports", "CPCRE2"], modules: ["Mustache"]),
    Room("Store", ["News", "Text"], modules: ["GRDB", "Foundation"], isAtTheSystem: true),
    Room(
      "Pipeline", ["Scripting", "Reading", "Recognition", "Reports", "Store", "News", "Text"], modules: ["Yams"],
      isAtTheSystem: true),
    Room("Web", ["Store", "Reports", "News", "Text"], modules: ["FlyingFox"], isAtTheSystem: true),
    Room(
      "tam",
      [
        "Web", "Pipeline", "Store", "Scripting", "Reading", "Recognition", "Reports", "Lua", "News", "Text",
        "CLineEdit",
      ],
      modules: ["ArgumentParser"], isAtTheSystem: true),
    Room(
      "Benchmarks",
      [
        "Web", "Pipeline", "Store", "Scripting", "Reading", "Recognition", "Reports", "Lua", "CLuaHost", "News", "Text",
      ],
      modules: ["Foundation"], isAtTheSystem: true),
  ]
}
