// SPDX-License-Identifier: Apache-2.0

/// A date told from another one: `hôm qua`, `tháng trước`, `năm nay`, `cùng ngày`.
enum RelativeDate: Equatable {
  /// So many days, months or years after the publication.
  case days(Int8), months(Int8), years(Int8)
  /// The next month of that number after the publication: `tháng 10 tới`.
  case coming
  /// The day named last before it.
  case sameDay
}
