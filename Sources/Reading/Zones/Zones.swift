// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The zones of a text, as offsets into it.
struct Zones {
  var title: ByteRange?
  var date: CalendarDate?
  var views: Int64?
  var byline: ByteRange?
  var lead: ByteRange?
  var paragraphs: [ByteRange] = []
  var sentences: [Sentence] = []
  var captions: [ByteRange] = []
  var credits: [ByteRange] = []
  var subheads: [ByteRange] = []
  var dropped: [DroppedSpan] = []
}
