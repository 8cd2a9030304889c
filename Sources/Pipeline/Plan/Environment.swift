// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process finds around it.
public enum Environment {
  /// The value of a variable, nil when it is not set.
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// What a job's plugins take for the time now: `SOURCE_DATE_EPOCH` where it is set, else the clock's.
  public static var jobTime: Int64 { value(of: "SOURCE_DATE_EPOCH").flatMap(Int64.init) ?? Int64(time(nil)) }

  /// The version of this program.
  public static let version = "0.1.0"

  /// What tells this build from others, in which reading or recognition may differ: the version, and the program file's
  /// size and time.
  public static var engine: [UInt8] {
    var status = stat()
    #if canImport(Darwin)
      let program = _dyld_get_image_name(0).map { String(cString: $0) } ?? ""
      guard stat(program, &status) == 0 else { return Array(version.utf8) }
      let time = status.st_mtimespec
    #else
      guard stat("/proc/self/exe", &status) == 0 else { return Array(version.utf8) }
      let time = status.st_mtim
    #endif
    return Array("\(version) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)".utf8)
  }

  /// Seconds since 1970, to the microsecond.
  public static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec / 1000) / 1e6
  }

  /// Seconds since 1970 as ISO 8601 in UTC, to the second: `2026-11-24T16:13:00Z`.
  static func utc(_ seconds: Double) -> String {
    var whole = time_t(seconds)
    var parts = tm()
    gmtime_r(&whole, &parts)
    let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
  }

  /// Processors of this machine.
  public static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
