internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Exactly the lines of a range, as they lie in the ledger.
struct LedgerExtract {
    let store: Store
    let range: PackageRange

    /// Hands on the lines, without their line feeds.
    ///
    /// - Throws: `damaged` when the ledger does not hold them; what reading met.
    func forEachLine(_ body: ([UInt8]) throws -> Void) throws {
        var lines = try Ledger(store: store).lines(from: range.first)
        var sequence: Int?
        while let line = try lines.next() {
            let number = try sequence ?? Self.sequence(of: line)
            sequence = number + 1
            guard line.fault == nil else { throw Self.damage(line) }
            if range.contains(number) { try body(line.bytes) }
            if number >= range.last { return }
        }
        throw LedgerError(.noSuchEvent, place: "\(range.last)")
    }

    private static func sequence(of line: LedgerLine) throws -> Int {
        guard let event = try? EventLine(bytes: line.bytes).event else { throw damage(line) }
        return event.sequence
    }

    private static func damage(_ line: LedgerLine) -> LedgerError {
        LedgerError(.damaged, place: "\(line.path):\(line.number)")
    }
}
