internal import DossierLedger
internal import DossierModel

/// What the ledger says of the packages that were made, and of how far it goes.
struct LedgerSurvey {
    /// The packages that were made, oldest first.
    private(set) var packed: [PackedMonth] = []
    /// How many events there are.
    private(set) var count = 0

    /// How every line of a `monthPacked` begins, for a line is canonical.
    private static let beginning = Array(#"{"event":{"action":"monthPacked""#.utf8)

    /// Reads the whole ledger once, and of its lines no more than needs be.
    init(_ ledger: Ledger) throws {
        var lines = try ledger.lines()
        while let line = try lines.next() {
            count += 1
            guard line.bytes.starts(with: Self.beginning) else { continue }
            if let packed = PackedMonth(try EventLine(bytes: line.bytes).event) {
                self.packed.append(packed)
            }
        }
    }

    /// The newest package of a department.
    func newest(of department: DepartmentCode) -> PackedMonth? {
        packed.last { $0.department == department }
    }

    /// The package of a department and a month.
    func package(_ department: DepartmentCode, _ month: YearMonth) -> PackedMonth? {
        packed.last { $0.department == department && $0.month == month }
    }
}
