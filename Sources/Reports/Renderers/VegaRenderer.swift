// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes the charts of a report as a specification of Vega-Lite 5, several below each other.
///
/// The numbers are in it, as rows of `x`, `y` and `series`; titles have the names of the columns.
struct VegaRenderer {
  private var writer = JSONWriter(indented: true)

  static func render(_ report: Report) -> [UInt8] {
    var renderer = VegaRenderer()
    let charts = report.blocks.flatMap(\.charts)
    renderer.writer.beginObject()
    renderer.text("$schema", "https://vega.github.io/schema/vega-lite/v5.json")
    if charts.count == 1 {
      renderer.chart(charts[0])
    } else {
      if let title = report.title { renderer.text("title", title) }
      renderer.writer.key("vconcat")
      renderer.writer.beginArray()
      for chart in charts {
        renderer.writer.beginObject()
        renderer.chart(chart)
        renderer.writer.endObject()
      }
      renderer.writer.endArray()
      // Each chart has its own series, so its own colours and its own legend.
      renderer.object("resolve") { $0.object("scale") { $0.text("color", "independent") } }
    }
    renderer.writer.endObject()
    return renderer.writer.bytes + [0x0A]
  }

  private mutating func chart(_ chart: Chart) {
    let data = ChartData(chart)
    let isLying = chart.kind == .bar && data.axis == .categories
    if let title = chart.title { text("title", title) }
    writer.key("width")
    writer.integer(640)
    if !isLying {
      writer.key("height")
      writer.integer(280)
    }
    values(data)
    object("mark") { mark in
      mark.text("type", chart.kind == .point ? "point" : chart.kind.name)
      mark.writer.key("tooltip")
      mark.writer.boolean(true)
      if chart.kind == .line || chart.kind == .area && !chart.isStacked {
        mark.writer.key("point")
        mark.writer.boolean(data.places.count <= 60)
      }
    }
    object("encoding") { encoding in
      encoding.object(isLying ? "y" : "x") { $0.place(chart, data) }
      encoding.object(isLying ? "x" : "y") { $0.height(chart) }
      guard data.series.count > 1 else { return }
      encoding.object("color") { colour in
        colour.text("field", "series")
        colour.text("type", "nominal")
        colour.title(chart.series.map { chart.table.columns[$0].heading })
        colour.order(data.series.map(\.name))
      }
      if chart.kind == .bar, !chart.isStacked {
        encoding.object(isLying ? "yOffset" : "xOffset") { offset in
          offset.text("field", "series")
          offset.order(data.series.map(\.name))
        }
      }
    }
  }

  private mutating func values(_ data: ChartData) {
    object("data") { object in
      object.writer.key("values")
      object.writer.beginArray()
      for series in data.series {
        for (place, value) in series.values.enumerated() {
          guard let value else { continue }
          object.writer.beginObject()
          object.writer.key("x")
          if case .numbers = data.axis {
            object.number(data.places[place])
          } else {
            let label = data.labels[place]
            object.writer.string(label.span)
          }
          object.writer.key("y")
          object.number(value)
          if data.series.count > 1 { object.text("series", series.name) }
          object.writer.endObject()
        }
      }
      object.writer.endArray()
    }
  }

  private mutating func place(_ chart: Chart, _ data: ChartData) {
    text("field", "x")
    switch data.axis {
    case .categories:
      text("type", "nominal")
      writer.key("sort")
      writer.null()
    case .dates(let precision):
      text("type", "temporal")
      let units: [StaticString] = ["utcyear", "utcyearmonth", "utcyearmonthdate"]
      if chart.kind == .bar { text("timeUnit", units[precision.rawValue]) }
      object("scale") { $0.text("type", "utc") }
      object("axis") { $0.text("format", ["%Y", "%Y-%m", "%Y-%m-%d"][precision.rawValue]) }
    case .numbers(let isWhole): text("type", chart.kind == .bar && isWhole ? "ordinal" : "quantitative")
    }
    title(chart.table.columns[chart.x].heading)
  }

  private mutating func height(_ chart: Chart) {
    text("field", "y")
    text("type", "quantitative")
    if chart.kind == .bar || chart.kind == .area {
      writer.key("stack")
      if chart.isStacked { writer.string("zero") } else { writer.null() }
    }
    title(chart.y.count == 1 ? chart.table.columns[chart.y[0]].heading : nil)
  }

  private mutating func order(_ names: [[UInt8]]) {
    object("scale") { scale in
      scale.writer.key("domain")
      scale.writer.beginArray()
      for name in names { scale.writer.string(name.span) }
      scale.writer.endArray()
    }
  }

  /// The title of an axis or a legend; without one Vega-Lite would show the name of the field.
  private mutating func title(_ title: [UInt8]?) {
    writer.key("title")
    if let title { writer.string(title.span) } else { writer.null() }
  }

  private mutating func number(_ number: Double) {
    if number.isWhole { return writer.integer(Int64(number)) }
    do throws(JSONError) { try writer.number(number) } catch { writer.null() }
  }

  private mutating func object(_ key: StaticString, _ content: (inout VegaRenderer) -> Void) {
    writer.key(key)
    writer.beginObject()
    content(&self)
    writer.endObject()
  }

  private mutating func text(_ key: StaticString, _ text: [UInt8]) {
    writer.key(key)
    writer.string(text.span)
  }

  private mutating func text(_ key: StaticString, _ text: StaticString) {
    writer.key(key)
    writer.string(text)
  }
}
