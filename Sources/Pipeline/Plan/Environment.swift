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

  /// Processors of this machine.
  public static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
