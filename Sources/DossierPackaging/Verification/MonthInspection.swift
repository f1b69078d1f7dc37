import DossierLedger
import DossierModel

/// What one pass tells of those parts that only a package of an archive has.
struct MonthInspection: Sendable {
    /// A part that is looked at while it streams.
    enum Part: Sendable {
        case handOver
        case handOverTable
        case ledger(RelativePath)
    }

    /// Where the lines of the range lie in the bag.
    static let ledger: RelativePath = "data/_archive/ledger/main"
    /// What the archive says of itself.
    static let archive: RelativePath = "data/_archive/archive.json"
    /// The people and their keys.
    static let staff: RelativePath = "data/_archive/policy/staff.json"
    /// The tree over the ledger up to the range's end, signed.
    static let checkpoint: RelativePath = "proof/checkpoint"
    /// The tree before the range, signed.
    static let previousCheckpoint: RelativePath = "proof/previous-checkpoint"
    /// That the one extends the other.
    static let consistency: RelativePath = "proof/consistency"

    /// The small files that are read as a whole, and how long they may be.
    static let texts: [RelativePath: Int] = [
        PackageDescription.path: 1 << 20, archive: 1 << 20, staff: 32 << 20,
        checkpoint: 1 << 20, previousCheckpoint: 1 << 20, consistency: 1 << 20,
        LedgerFrontier.path: 1 << 20,
    ]

    /// Whether `package.json` came and is what a package of ours says of itself.
    private(set) var isDescribed = false
    /// The hand-over list, where there is one.
    private(set) var handOver: ReadHandOver?
    /// How the table of the hand-over list begins; empty where none came.
    private(set) var tableStart: [UInt8] = []
    /// The lines of the range, where they are there.
    private(set) var ledger: LedgerPieceCheck?
    /// Where these lines lie.
    private(set) var ledgerPath: RelativePath?
    /// Further files of lines, of which a package has none.
    private(set) var furtherLedgers: [RelativePath] = []

    /// Which part a path is; nil for any other.
    static func part(_ path: RelativePath) -> Part? {
        if path == HandOverList.path { return .handOver }
        if path == HandOverList.tablePath { return .handOverTable }
        return path.isInside(ledger) ? .ledger(path) : nil
    }

    /// Takes what stands in `package.json`; a foreign bag may have a file of that name.
    mutating func describe(_ bytes: [UInt8]) {
        isDescribed = (try? PackageDescription(document: bytes)) != nil
    }

    /// Takes the next bytes of a part.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ part: Part, _ files: inout FileTable) {
        switch part {
        case .handOver:
            if handOver == nil {
                handOver = ReadHandOver(languages: HandOverTable.languages(of: tableStart))
            }
            handOver?.feed(piece, &files)
        case .handOverTable:
            let room = HandOverTable.longestStart - tableStart.count
            tableStart += piece.prefix(max(0, room))
        case .ledger(let path):
            if ledger == nil {
                ledger = LedgerPieceCheck(path: path, keeping: [.monthPacked, .monthSubmitted])
                ledgerPath = path
            }
            if ledgerPath == path {
                ledger?.feed(piece)
            } else if furtherLedgers.last != path {
                furtherLedgers.append(path)
            }
        }
    }

    /// Takes the end of a part.
    mutating func finish(_ part: Part) {
        switch part {
        case .handOver: handOver?.finish()
        case .handOverTable: break
        case .ledger(let path): if path == ledgerPath { ledger?.finish() }
        }
    }
}
