// SPDX-License-Identifier: Apache-2.0

import Scripting

/// What an exporter writes, from its header to its footer.
final class ExportOutput {
  /// Paths of the files that it goes to; without any, `finish` gives the bytes back.
  let paths: [[UInt8]]
  private let step: Step
  private let limit: Int
  /// Whether its files are written; a dry run only counts.
  private let isWritten: Bool
  /// Whether it names its files itself, below a folder.
  private let writesFolder: Bool
  /// The plugin, for header and footer.
  let instance: PluginInstance
  private var file: OutputFile?
  private var folder: FolderOutput?
  private var database: DatabaseOutput?
  private var printed: [UInt8] = []
  private var isEmpty = true
  private var count = 0

  /// Opens the file and writes the header.
  init(_ step: Step, _ plan: Plan, _ instance: PluginInstance) throws {
    self.step = step
    self.instance = instance
    paths = step.outputs
    limit = plan.outputLimit
    isWritten = plan.writes
    writesFolder = step.plugin.declaration.writesFolder
    if let path = paths.first, plan.writes {
      if writesFolder {
        folder = try FolderOutput(path: path)
      } else if let schema = step.plugin.declaration.schema {
        database = try DatabaseOutput(path: path, schema: schema)
      } else {
        file = try OutputFile(path: path)
      }
    }
    try write(instance.header())
  }

  /// Adds the articles of the next chunk.
  func add(_ bytes: [UInt8]) throws {
    if bytes.isEmpty { return }
    if writesFolder { return try addFiles(bytes) }
    if step.plugin.declaration.writesDatabase { return try addRows(bytes) }
    if !isEmpty { try write(instance.declaration.separator) }
    isEmpty = false
    try write(bytes)
  }

  /// Writes the footer and gives the file its name, or gives the bytes back when there is no file.
  func finish() throws -> [UInt8] {
    try write(instance.footer())
    try file?.commit()
    try folder?.commit()
    do {
      try database?.commit()
    } catch let clash as DatabaseOutput.Clash {
      throw step.clashProblem(clash)
    }
    return printed
  }

  private func addRows(_ bytes: [UInt8]) throws {
    count += bytes.count
    guard count <= limit else { throw step.outputProblem(limit) }
    do {
      try database?.add(bytes)
    } catch let clash as DatabaseOutput.Clash {
      throw step.clashProblem(clash)
    }
  }

  private func addFiles(_ bytes: [UInt8]) throws {
    for set in ExportedFiles.sets(in: bytes) {
      count += set.files.reduce(0) { $0 + $1.content.count }
      guard count <= limit else { throw step.outputProblem(limit) }
      do {
        try folder?.add(set)
      } catch let clash as FolderOutput.Clash {
        throw step.clashProblem(clash)
      }
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    count += bytes.count
    guard count <= limit else { throw step.outputProblem(limit) }
    if paths.isEmpty { printed += bytes } else if isWritten { try file?.write(bytes) }
  }
}

extension Step {
  /// The error of a step that gives one file for two articles.
  func clashProblem(_ clash: FolderOutput.Clash) -> ScriptError {
    let (first, second) = (text(clash.articles.0), text(clash.articles.1))
    let who =
      first == second ? "article '\(first)' gives" : "articles '\(first)' and '\(second)' both give"
    var error = ScriptError(
      .value, plugin: plugin.declaration.name, version: plugin.declaration.version,
      message: plugin.path
        + Array(": \(who) the file '\(text(clash.path))', or one in it; put article.id into the path".utf8))
    error.article = clash.articles.1
    return error
  }

  /// The error of a step that gives a row which cannot stand where it is put.
  func clashProblem(_ clash: DatabaseOutput.Clash) -> ScriptError {
    var error = ScriptError(
      .value, plugin: plugin.declaration.name, version: plugin.declaration.version,
      message: plugin.path + Array(": ".utf8) + clash.message)
    error.article = clash.article
    return error
  }

  /// The error of a step that writes more than it may.
  func outputProblem(_ limit: Int) -> ScriptError {
    let megabytes = Array("\(limit >> 20) MB".utf8)
    return ScriptError(
      .output, plugin: plugin.declaration.name, version: plugin.declaration.version,
      message: plugin.path + Array(": it writes more than ".utf8) + megabytes
        + Array("; raise 'limits: output' in the job if that is meant".utf8))
  }
}
