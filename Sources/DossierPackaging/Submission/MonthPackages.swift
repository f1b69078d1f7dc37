internal import DossierLedger
public import DossierModel
public import DossierStore

/// Which departments' packages of a month were made, as the ledger tells.
public enum MonthPackages {
    /// How every line of such an event begins, for a line is canonical.
    private static let beginning = Array(#"{"event":{"action":"monthPacked""#.utf8)

    /// Looks through the ledger from an event on.
    ///
    /// - Throws: what reading met.
    public static func departments(
        _ month: YearMonth, in store: Store, from first: Int
    ) throws -> [DepartmentCode] {
        try packed(in: store, from: first).filter { $0.month == month }.map(\.department)
    }

    /// The departments of which a package of a later month was made.
    ///
    /// - Throws: what reading met.
    public static func departments(
        after month: YearMonth, in store: Store
    ) throws -> Set<DepartmentCode> {
        Set(try packed(in: store, from: 0).filter { $0.month > month }.map(\.department))
    }

    private static func packed(in store: Store, from first: Int) throws -> [PackedMonth] {
        var lines = try Ledger(store: store).lines(from: first)
        var found: [PackedMonth] = []
        while let line = try lines.next() {
            guard line.bytes.starts(with: beginning),
                let packed = (try? EventLine(bytes: line.bytes).event).flatMap({ PackedMonth($0) })
            else { continue }
            found.append(packed)
        }
        return found
    }
}
