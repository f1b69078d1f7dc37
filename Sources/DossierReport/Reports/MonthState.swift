public import DossierModel

/// How the filing of a month stands, by departments.
public struct MonthState: Sendable, Equatable {
    /// The month.
    public var month: YearMonth
    /// The day on which it is due.
    public var due: CalendarDate
    /// Who submitted work.
    public var submitted: [DepartmentCode] = []
    /// Who gave a nil return.
    public var nilReturns: [DepartmentCode] = []
    /// Who of both did so behind the due day.
    public var late: [DepartmentCode] = []
    /// Whose submission the office received.
    public var received: [DepartmentCode] = []
    /// Whose package was made.
    public var packed: [DepartmentCode] = []
    /// Who did nothing yet.
    public var missing: [DepartmentCode] = []

    /// A month of which nothing is known.
    public init(month: YearMonth, due: CalendarDate) {
        self.month = month
        self.due = due
    }

    /// Whether anybody did anything.
    public var hasBegun: Bool { !submitted.isEmpty || !nilReturns.isEmpty }

    /// The state as JSON.
    public var json: JSONValue {
        [
            "month": .string(month.description), "due": .string(due.description),
            "submitted": Self.codes(submitted), "nil": Self.codes(nilReturns),
            "late": Self.codes(late), "received": Self.codes(received),
            "packed": Self.codes(packed), "missing": Self.codes(missing),
        ]
    }

    private static func codes(_ codes: [DepartmentCode]) -> JSONValue {
        .array(codes.map { .string($0.description) })
    }

    /// The state as one line.
    public func line(in language: Language) -> String {
        let lists = [
            "submitted": submitted, "nil": nilReturns, "late": late, "received": received,
            "packed": packed, "missing": missing,
        ]
        var arguments = lists.mapValues { $0.map(\.description).joined(separator: " ") }
        arguments["month"] = month.description
        return StatusText.month.text(language, arguments)
    }
}
