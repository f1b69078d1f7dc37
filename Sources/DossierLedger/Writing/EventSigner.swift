public import DossierModel

/// Gives drafts their place, their time and a signature (design §4).
public struct EventSigner: Sendable {
    /// What a signature of an event is for.
    public static let namespace = "dossier-event-v1"

    private let signatory: Signatory
    private let sandbox: Bool
    private let calendar: WorkingCalendar

    /// A signer for one person in one archive.
    public init(signatory: Signatory, sandbox: Bool, calendar: WorkingCalendar) {
        self.signatory = signatory
        self.sandbox = sandbox
        self.calendar = calendar
    }

    /// Signs drafts as the next events; there is at least one.
    ///
    /// The part goes to the later of the events' filing month and the newest month present, so that
    /// the months of the ledger never run backwards though a clock may.
    ///
    /// - Throws: `eventTooLong` for a draft that does not fit into a line.
    public func part(
        for drafts: [EventDraft], at time: Timestamp, after head: LedgerHead
    ) throws(LedgerError) -> SignedPart {
        let filing = calendar.filingMonth(of: time.date)
        var next = head
        next.month = max(filing, head.month ?? filing)
        next.lastTime = time
        var bytes: [UInt8] = []
        var events: [Event] = []
        events.reserveCapacity(drafts.count)
        let fingerprint = signatory.key.publicKey.fingerprint
        for draft in drafts {
            let event = Event(
                sequence: next.nextSequence, time: time, actor: signatory.staff.id,
                signer: fingerprint, sandbox: sandbox, draft: draft, previous: next.previous)
            let line = try signed(event)
            next.nextSequence += 1
            next.previous = ContentDigest(of: line)
            events.append(event)
            bytes += line
            bytes.append(0x0A)
        }
        let file = LedgerFile(month: next.month ?? filing, first: head.nextSequence)
        return SignedPart(path: file.path, bytes: bytes, events: events, head: next)
    }

    private func signed(_ event: Event) throws(LedgerError) -> [UInt8] {
        let message = CanonicalJSON.bytes(of: event.json)
        let signature = try signatory.key.sign(message, namespace: Self.namespace)
        let line = EventLine.bytes(signed: message, signature: signature.base64)
        guard line.count <= EventLine.longest else {
            throw LedgerError(
                .eventTooLong, place: "\(event.sequence)", detail: "\(line.count)")
        }
        return line
    }
}
