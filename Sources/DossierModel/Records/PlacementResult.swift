/// What a placement reached (投放监测数据; table F-3, projects).
public struct PlacementResult: Sendable, Equatable {
    /// What is measured.
    public enum Measure: String, Sendable, CaseIterable {
        /// 曝光量.
        case exposures
        /// 点击量.
        case clicks
        /// 转化率, in percent.
        case conversionRate
    }

    /// The day of the measurement.
    public var on: CalendarDate
    /// What is measured.
    public var measure: Measure
    /// The number, with at most two decimals.
    public var value: String

    /// A result.
    public init(on: CalendarDate, measure: Measure, value: String) {
        self.on = on
        self.measure = measure
        self.value = value
    }
}

extension PlacementResult: JSONRepresentable {
    /// Reads a result.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        on = try reader.parsed("on") { CalendarDate($0) }
        measure = try reader.parsed("measure") { Measure(rawValue: $0) }
        value = try reader.parsed("value") { CardField.isAmount($0) ? $0 : nil }
        try reader.finish()
    }

    /// The result as JSON.
    public var json: JSONValue {
        [
            "on": .string(on.description), "measure": .string(measure.rawValue),
            "value": .string(value),
        ]
    }
}
