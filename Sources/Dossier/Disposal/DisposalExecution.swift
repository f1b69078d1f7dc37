internal import DossierLedger
internal import DossierModel
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

/// The destruction itself: every item is asked once more, moved to quarantine, asked again, and removed.
///
/// Each batch is one transaction of the store, so that it can be stopped at any moment and gone on with:
/// what the list says of an item is always what became of it.
public struct DisposalExecution {
    /// How many items are moved or removed in one transaction.
    static let batch = 200

    /// How it is done.
    public struct Options: Sendable {
        /// How paper was destroyed; needed where the list has paper.
        public var paperMethod: String?
        /// Whether it stops when everything waits in quarantine, from where it can be brought back.
        public var stopsInQuarantine = false

        /// The usual way.
        public init() {}
    }

    private let archive: Archive

    /// The destruction of lists of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    /// Destroys what a list names, or goes on with what was stopped.
    ///
    /// - Returns: the list as it is then; ``DisposalState/partial`` where a guard or the system stood
    ///   in the way of an item.
    /// - Throws: ``DisposalRefusal``; what writing met, and then it can be gone on with.
    public func run(_ name: String, _ options: Options = Options()) throws -> Written<DisposalView>
    {
        var written = try archive.write { desk in
            var run = try Run(desk, desk.disposal(named: name), options)
            try run.begin()
            try run.move()
            if !options.stopsInQuarantine {
                try run.remove()
                try run.finish()
            }
            run.tellHeldBack()
            return DisposalView(run.machine)
        }
        if written.value.list.items.contains(where: { $0.outcome.state.isGone }) {
            written.value.index = archive.purgeIndex()
        }
        return written
    }

    /// Brings back what was not destroyed; what was stays so.
    public func restore(_ name: String, reason: String) throws -> Written<DisposalView> {
        try archive.write { desk in
            let list = try desk.disposal(named: name)
            let facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: true)
            let act = DisposalAct.restore(reason: reason)
            let new = try DisposalMachine(list, facts).apply(act, by: desk.actor)
            let waiting = list.items.filter(\.outcome.isWaiting)
            let kept = try desk.bringBack(
                waiting, of: new, facts: Disposals.told(act, of: list, new))
            return DisposalView(DisposalMachine(kept, facts))
        }
    }

    /// One run over a list.
    private struct Run {
        let desk: Desk
        let options: Options
        private(set) var list: DisposalList
        /// What was so when the list was last asked about.
        private var facts: DisposalFacts
        /// Where the content of what this run removed was found behind that: of personal data nothing
        /// can be known any more once this run is over.
        private var survivors: [RecordID: [String]] = [:]

        init(_ desk: Desk, _ list: DisposalList, _ options: Options) throws {
            self.desk = desk
            self.list = list
            self.options = options
            facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: true)
            // Whoever may not, or comes too early, is told that before anything is asked.
            _ = try machine.apply(.execute(certificate: Self.certificate(list)), by: desk.actor)
            let hasPaper = list.items.contains { $0.carrier != .electronic }
            if hasPaper, options.paperMethod?.isEmpty != false {
                throw RegistrationError(.emptyText, "--paper-method", rule: "DES-5")
            }
        }

        private static func certificate(_ list: DisposalList) -> String { "XH-" + list.number }

        /// Records the intent, before anything is touched.
        mutating func begin() throws {
            let act = DisposalAct.execute(certificate: Self.certificate(list))
            let new = try machine.apply(act, by: desk.actor)
            list = try desk.keep(
                new, .disposalChanged, facts: Disposals.told(act, of: list, new))
        }

        /// Moves what no guard holds back to quarantine; paper alone has nothing to be moved.
        mutating func move() throws {
            let pending = list.items.filter { $0.outcome.state == .pending && $0.path != nil }
            for items in pending.batches(of: DisposalExecution.batch) {
                try pass(Array(items), to: .quarantined, .quarantine)
            }
        }

        /// Removes what waits, after it was asked about once more, and settles paper.
        mutating func remove() throws {
            let ready = list.items.filter { item in
                item.outcome.state == .quarantined
                    || item.outcome.state == .pending && item.path == nil
            }
            for items in ready.batches(of: DisposalExecution.batch) {
                try pass(Array(items), to: .destroyed, .purge)
            }
        }

        mutating func finish() throws {
            let act = DisposalAct.finish
            facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: false)
            for (record, remains) in survivors { facts.items[record] = .gone(remains) }
            let new = try machine.apply(act, by: desk.actor)
            list = try desk.keep(
                new, .disposalChanged, facts: Disposals.told(act, of: list, new))
        }

        /// Tells of what a guard held back: who destroys tried it all the same (rule LOG-3).
        func tellHeldBack() {
            let rules = list.items.filter { $0.outcome.state == .deferred }.compactMap { item in
                item.outcome.reason.flatMap { DisposalGuard(rawValue: $0)?.rule }
            }
            for rule in Set(rules).sorted() {
                try? desk.note(Refusal(rule: rule, action: DisposalWord.execute.attempt))
            }
        }

        /// The list as it is, with what was found out last: nothing is read for it.
        var machine: DisposalMachine { DisposalMachine(list, facts) }

        /// Takes items one step further, but those that a guard stands against.
        private mutating func pass(
            _ items: [DisposalItem], to state: DisposalOutcome.State, _ act: DestructiveAct
        ) throws {
            let inquiry = try DisposalInquiry(desk.store, desk.clock)
            facts = try inquiry.facts(of: list, checksSignatures: false)
            let machine = machine
            var going: [DisposalItem] = []
            var outcomes: [RecordID: DisposalOutcome] = [:]
            var back: [DisposalItem] = []
            for item in items {
                let refusals = machine.guards(item, on: facts.today)
                if let first = refusals.first {
                    let isHeld = refusals.contains(where: \.reason.keepsQuarantine)
                    outcomes[item.record] = outcome(of: item, first, staysAway: isHeld)
                    if item.outcome.isWaiting, !isHeld { back.append(item) }
                } else {
                    going.append(item)
                }
            }
            if !outcomes.isEmpty { try put(outcomes, back, machine) }
            guard !going.isEmpty else { return }
            for item in going {
                outcomes[item.record] = DisposalOutcome(
                    state, at: facts.now, method: method(item, state))
            }
            let permit = try inquiry.survey.permit(act, going)
            let settled = outcomes.filter { going.map(\.record).contains($0.key) }
            let new = try DisposalMachine(list, facts).apply(.settle(settled), by: desk.actor)
            guard act == .purge else {
                list = try desk.quarantine(going, of: new, permit: permit)
                return
            }
            list = try desk.destroy(
                going, of: new, permit: permit, redactedTitle: facts.redactedTitle)
            try survivors.merge(inquiry.remains(of: going)) { $1 }
        }

        /// Puts back what a guard stopped, and says so.
        private mutating func put(
            _ outcomes: [RecordID: DisposalOutcome], _ back: [DisposalItem],
            _ machine: DisposalMachine
        ) throws {
            let act = DisposalAct.settle(outcomes)
            let new = try machine.apply(act, by: desk.actor)
            list = try desk.bringBack(
                back, of: new, facts: Disposals.told(act, of: list, new))
        }

        private func method(
            _ item: DisposalItem, _ state: DisposalOutcome.State
        ) -> String? {
            guard state == .destroyed else { return nil }
            let isEnglish = desk.store.description.language == .english
            let file = isEnglish ? "file unlinked" : "文件删除（unlink）"
            let count = facts.items[item.record]?.displaced.count ?? 0
            let displaced =
                isEnglish
                ? "with \(count) of its files that repairs had put away"
                : "连同修复时换下的 \(count) 个文件"
            let parts = [
                item.path == nil ? nil : file,
                count == 0 ? nil : displaced,
                item.carrier == .electronic ? nil : options.paperMethod,
            ]
            return parts.compactMap { $0 }.joined(separator: isEnglish ? "; " : "；")
        }

        /// What becomes of an item that a guard stops: what waits and cannot be removed as it was listed
        /// has failed, and everything else may go another time.
        private func outcome(
            of item: DisposalItem, _ refusal: GuardRefusal, staysAway: Bool
        ) -> DisposalOutcome {
            let reason = refusal.reason
            let isSpoilt =
                reason == .unreadable || reason == .missing
                || item.outcome.isWaiting && reason == .contentChanged
            var outcome = DisposalOutcome(
                isSpoilt ? .failed : .deferred, at: facts.now, reason: reason.rawValue)
            outcome.isAway = item.outcome.isWaiting && staysAway && reason != .missing
            return outcome
        }
    }
}

extension Array {
    /// The elements in pieces of at most so many.
    fileprivate func batches(of count: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: self.count, by: count).map {
            self[$0..<Swift.min($0 + count, self.count)]
        }
    }
}
