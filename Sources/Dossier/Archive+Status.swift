internal import DossierModel
public import DossierReport
internal import DossierStore
public import SystemPackage

extension Archive {
    /// What is where, what is due, what is wrong, by an index at that place or the usual one.
    public func status(index file: FilePath?) throws -> StatusSummary {
        let today = surroundings.clock.today()
        let calendar = store.description.calendar
        let month = calendar.filingMonth(of: today)
        var status = StatusSummary(
            company: store.description.companyName, root: store.root.string, today: today,
            filingMonth: month, filingDue: calendar.filingDueDay(month))
        status.sandbox = store.description.sandbox
        status.recoveryKey = recoveryKeyLeft?.string
        status.restoration = try restoration().map { $0.isEvidence ? .evidence : .notInUse }
        status.years = try VolumeFinder(store: store).years()
        let months = try monthStates()
        (status.lastMonth, status.month) = (months.last, months.present)
        try count(into: &status, today)
        let summary = try updateIndex(at: file, full: false)
        status.tree = StatusSummary.Tree(
            time: surroundings.clock.now(), unregistered: summary.unregistered - summary.waiting,
            changed: summary.changed, moved: summary.moved, missing: summary.missing)
        let unread = summary.unreadable.map(\.place) + status.faults.map(\.place)
        status.tree?.unread = Set(unread).count
        (status.inbox, status.inboxElsewhere) = try inboxCounts()
        status.matters = try? openMatters()
        status.openAlarms = (try? alarms())?.count { $0.closed == nil }
        do {
            status.events = try Ledger(store: store).head().nextSequence
        } catch let error as LedgerError {
            status.events = nil
            status.faults.append(VolumeFault(Layout.ledger.description, error.message))
        }
        return status
    }

    private func count(into status: inout StatusSummary, _ today: CalendarDate) throws {
        var incomplete = 0
        var clients: Set<ClientID> = []
        defer { (status.incomplete, status.clients) = (incomplete, clients.count) }
        for volume in try VolumeFinder(store: store).newestVolumes() {
            do {
                try count(volume, into: &status, &clients, &incomplete, today)
            } catch let error as StoreError where error.isAboutVolume {
                status.faults.append(error.asVolumeFault)
            }
        }
    }

    private func count(
        _ volume: Volume, into status: inout StatusSummary, _ clients: inout Set<ClientID>,
        _ incomplete: inout Int, _ today: CalendarDate
    ) throws {
        let reader = try DossierReader(volume.number, store: store)
        let card = reader.card
        let records = try reader.records()
        let isComplete = try completeness(of: reader, records).isComplete
        let issues = try reader.issues().filter { $0.solved == nil }
        // Everything is read: from here on nothing fails, so that no dossier is counted by half.
        count(records, isOpen: card.status == .open, into: &status)
        clients.insert(card.client)
        if card.kind == .cooperated { status.cooperated += 1 } else { status.prospects += 1 }
        guard card.status == .open else {
            status.closed += 1
            return
        }
        if let next = card.nextFollowUp, next <= today { status.followUpsDue += 1 }
        if !isComplete { incomplete += 1 }
        status.openIssues += issues.count
        status.overdueIssues += issues.count { $0.due < today }
    }

    private func count(_ records: [Record], isOpen: Bool, into status: inout StatusSummary) {
        for record in records where record.tombstone == nil {
            status.documents += 1
            if record.path == nil { status.paperOnly += 1 }
            status.bytes += record.current?.size ?? 0
            if isOpen, record.paper?.state == .due { status.paperDue += 1 }
        }
    }
}
