public import DossierModel

/// Where the next event goes, and what it follows.
public struct LedgerHead: Sendable, Equatable {
    /// The number of the next event, from 0.
    public var nextSequence: Int
    /// SHA-256 of the last line; nil while there is none.
    public var previous: ContentDigest?
    /// The time of the last event; nil while there is none.
    public var lastTime: Timestamp?
    /// The newest filing month in the ledger; nil while there is none.
    public var month: YearMonth?

    /// The head of a ledger that has no event.
    public static let empty = LedgerHead(nextSequence: 0)

    /// The head after some events.
    public init(
        nextSequence: Int, previous: ContentDigest? = nil, lastTime: Timestamp? = nil,
        month: YearMonth? = nil
    ) {
        self.nextSequence = nextSequence
        self.previous = previous
        self.lastTime = lastTime
        self.month = month
    }
}
