// SPDX-License-Identifier: Apache-2.0

import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Graphviz's command `dot`, which finds places for the nodes of a network. It need not be installed.
enum Graphviz {
  /// How long it may take: `neato` places 100 nodes in half a second.
  static let secondsLimit = 20

  /// What `dot -Kneato -Tplain` says of a graph, a line for each node with its place; nil where there is no such
  /// command, or it failed, or took too long.
  static func places(of graph: [UInt8]) -> [UInt8]? {
    guard let input = try? TemporaryFile(holding: graph) else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let process = start(input: input.path, output: ends)
    close(ends[1])
    guard let process else { return nil }
    let bytes = read(from: ends[0], until: clock() + secondsLimit)
    if bytes == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }

  /// Starts the command with a file as its input, its words thrown away; nil where it is not there.
  private static func start(input: String, output ends: [Int32]) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let command: [String] = ["dot", "-Kneato", "-Tplain"]
    var words: [UnsafeMutablePointer<CChar>?] = command.map { word in word.withCString { strdup($0) } }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    return posix_spawnp(&process, "dot", &actions, nil, words, environ) == 0 ? process : nil
  }

  /// All that a pipe gives before its other end closes; nil when that comes too late.
  private static func read(from descriptor: Int32, until deadline: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = deadline - clock()
      guard left > 0 else { return nil }
      let ready = poll(&waiting, 1, Int32(left * 1000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func clock() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec)
  }
}

/// The system's `read`, which `Graphviz.read` would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
