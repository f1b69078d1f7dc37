internal import DossierLedger
internal import DossierModel
public import DossierReport
internal import DossierRetention

extension Archive {
    /// What waits for somebody today about terms, destruction, copies and personal data.
    ///
    /// - Throws: ``StoreError`` for a register or a schedule that is not what it should be.
    public func openMatters() throws -> OpenMatters {
        let today = surroundings.clock.today()
        var matters = OpenMatters()
        let lists = try Disposals(self).all().filter { !$0.state.isFinal }
        for list in lists { matters.lists[list.state, default: 0] += 1 }
        let listed = Set(lists.flatMap { $0.items.map(\.record) })
        for entry in try dueItems(on: nil, within: 0, language: .chinese).due {
            if let record = entry.record, listed.contains(record.id) { continue }
            let named = entry.verdict.deciding?.retentionClass.id ?? entry.scope.rawValue
            matters.due[named, default: 0] += 1
        }
        matters.overdueCopies = try CopyBook(reading: store).entries.count {
            $0.state(on: today) == .expired
        }
        let requests: [PrivacyRequest] = try RetentionRegisters.entries(in: store)
        matters.openRequests = requests.count { $0.answer == nil }
        matters.overdueRequests = requests.count { $0.isOverdue(on: today) }
        return matters
    }
}
