public import DossierModel
public import DossierReport

/// How a year stands.
public struct YearStatus: Sendable, Equatable {
    /// The year.
    public var year: Int
    /// The day on which it was closed; nil for one that is not.
    public var closedOn: CalendarDate?
    /// How many volumes it has.
    public var volumes: Int
    /// How many records these hold.
    public var records: Int
    /// The open dossiers that have no volume of it yet.
    public var unopened: [ClientNumber]
    /// How the filing of its months stands, from the first on that any department submitted.
    public var months: [MonthState] = []
    /// The volumes that could not be read, which are not counted.
    public var faults: [VolumeFault] = []

    /// The status as JSON.
    public var json: JSONValue {
        [
            "year": .integer(Int64(year)),
            "closedOn": closedOn.map { .string($0.description) } ?? .null,
            "volumes": .integer(Int64(volumes)),
            "records": .integer(Int64(records)),
            "unopened": .array(unopened.map { .string($0.description) }),
            "months": .array(months.map(\.json)), "faults": .array(faults.map(\.json)),
        ]
    }
}
