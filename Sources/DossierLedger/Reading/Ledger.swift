public import DossierModel
public import DossierStore

/// The signed history of an archive, for reading (design §4).
public struct Ledger: Sendable {
    /// The archive.
    public let store: Store

    /// The ledger of an archive.
    public init(store: Store) {
        self.store = store
    }

    /// The lines from an event on, or from a little before it: from the start of its file.
    ///
    /// - Throws: what reading met.
    public func lines(from sequence: Int = 0) throws -> LedgerLines {
        LedgerLines(store, try files(from: sequence))
    }

    /// Hands on the events from a number on, in order, until `body` returns false.
    ///
    /// - Throws: `damaged` at a line that cannot be read, what reading met, or what `body` throws.
    public func forEachEvent(
        from sequence: Int = 0, _ body: (EventLine) throws -> Bool
    ) throws {
        var lines = try lines(from: sequence)
        while let line = try lines.next() {
            let event = try line.parsed()
            guard event.event.sequence >= sequence else { continue }
            guard try body(event) else { return }
        }
    }

    /// Some events from a number on.
    ///
    /// - Throws: `damaged` at a line that cannot be read, or what reading met.
    public func events(from sequence: Int = 0, limit: Int = .max) throws -> [EventLine] {
        var events: [EventLine] = []
        guard limit > 0 else { return events }
        try forEachEvent(from: sequence) { event in
            events.append(event)
            return events.count < limit
        }
        return events
    }

    /// The event of that number.
    ///
    /// - Throws: `noSuchEvent`, `damaged`, or what reading met.
    public func event(_ sequence: Int) throws -> EventLine {
        guard let event = try events(from: sequence, limit: 1).first,
            event.event.sequence == sequence
        else { throw LedgerError(.noSuchEvent, place: "\(sequence)") }
        return event
    }

    /// What event 0 says; read at every opening of an archive, and cheap.
    ///
    /// - Throws: `noFirstEvent`, `damaged`, or what reading met.
    public func firstEvent() throws -> FirstEvent {
        guard let line = try firstLine()?.parsed() else {
            throw LedgerError(.noFirstEvent, place: "\(Layout.ledger)")
        }
        guard let first = FirstEvent(line.event) else {
            throw LedgerError(.damaged, place: "\(Layout.ledger)", detail: "0")
        }
        return first
    }

    /// Refuses an archive whose `archive.json` says something else than event 0 (status 65).
    ///
    /// - Throws: `otherArchive`, `sandboxDisagrees`, and as ``firstEvent()``.
    public func checkFirstEvent() throws {
        try firstEvent().check(against: store.description)
    }
}

extension LedgerLine {
    /// The event of the line.
    ///
    /// - Throws: `damaged`, with the file and the line.
    func parsed() throws(LedgerError) -> EventLine {
        guard fault == nil, let line = try? EventLine(bytes: bytes) else { throw damage }
        return line
    }

    /// The failure that the line cannot be read.
    var damage: LedgerError {
        let place = number > 0 ? "\(path):\(number)" : "\(path)"
        return LedgerError(.damaged, place: place, detail: fault?.rawValue ?? "")
    }
}
