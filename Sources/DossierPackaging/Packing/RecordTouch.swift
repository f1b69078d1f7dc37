internal import DossierModel

/// What the ledger says of a record, before and behind the end of a range.
struct RecordTouch: Sendable, Equatable {
    /// The last event up to the end that registered a version of it; -1 where there is none.
    var registered = -1
    /// The version of that event; 0 for paper alone.
    var version = 0
    /// The last event up to the end by which its document got another path; -1 where there is none.
    var moved = -1
    /// The last event up to the end that changed what is recorded of it or of its paper; -1 where
    /// there is none.
    var changed = -1
    /// The last event of any kind behind the end; -1 where there is none.
    var later = -1
    /// Whether it was registered for the first time behind the end.
    var isLater = false
    /// The first version that was registered behind the end; nil where none was.
    var laterVersion: Int?

    /// The last event up to the end that tells of it; -1 where there is none.
    var last: Int { max(registered, moved, changed) }

    /// Takes an event that names the record.
    mutating func add(_ event: RecordEvent, isWithin: Bool) {
        let (sequence, version) = (Int(event.sequence), Int(event.version))
        guard isWithin else {
            if event.kind == .registered { isLater = true }
            if event.kind == .registered || event.kind == .newVersion, version > 0 {
                laterVersion = min(laterVersion ?? version, version)
            }
            later = sequence
            return
        }
        switch event.kind {
        case .registered, .newVersion:
            registered = sequence
            self.version = version
        case .moved: moved = sequence
        case .changed: changed = sequence
        case .other: break
        }
    }
}

extension RecordTouch {
    /// Whether no package holds the record's newest version up to the range's end, though one should.
    func isUnsealed(_ record: Record) -> Bool {
        guard record.tombstone == nil, record.path != nil,
            let version = record.versions.last(where: { $0.number < laterVersion ?? .max })
        else { return false }
        return version.sealedIn == nil
    }

    /// Whether paper of the record is due or missing, as it is found.
    func lacksPaper(_ record: Record) -> Bool {
        record.tombstone == nil && !isLater
            && record.paper.map { HandOverPaper($0).isMissing } == true
    }

    /// How a record goes into a package of the department that formed it.
    ///
    /// - Parameters:
    ///   - record: The record, as it is found.
    ///   - range: The events of which the department hands over the work.
    /// - Returns: how; nil where it does not.
    func handOver(_ record: Record, in range: WorkRange) -> RecordHandOver? {
        if registered >= range.first || moved >= range.first { return .document }
        // Behind a predecessor, what is older and not sealed is what that one left out.
        if range.takesLeftOut, isUnsealed(record), changed >= range.first || range.first > 0 {
            return .document
        }
        return changed >= range.first ? .item : nil
    }
}
