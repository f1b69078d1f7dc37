public import DossierLedger
public import DossierModel
public import DossierReport
internal import DossierStore
public import DossierValidation

extension Archive {
    /// Checks ledger, records, tree, policy, people, permissions and duties for a person from outside;
    /// needs no key, and writes nothing (rule LOG-3).
    ///
    /// Nothing that this user verified before is believed, and nothing is remembered: an audit stands
    /// for itself.
    ///
    /// - Parameters:
    ///   - held: Checkpoints that were handed out earlier.
    ///   - isFast: Whether the content of documents is left unread.
    ///   - progress: Told from time to time how far the work is.
    ///   - isCancelled: Asked often, from any thread, whether to stop.
    /// - Returns: What was found, what was counted, and what was not checked.
    /// - Throws: ``ValidationError`` `cancelled`; what reading met.
    public func audit(
        since held: [HeldCheckpoint] = [], isFast: Bool = false,
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> AuditSummary {
        let report = try Validation(store, auditOptions(isFast: isFast))
            .run(progress: progress, isCancelled: isCancelled)
        let today = surroundings.clock.today()
        let departments: DepartmentPolicy? = try? store.policy()
        let history = AuditHistory(reading: store, custodian: departments?.custodian)
        let people = AuditPeople(store, today)
        let permissions = AuditPermissions(of: store, enrolled: people.enrolled)
        let alarms = try? self.alarms()
        var checked = ValidationSummary(report)
        if isFast {
            checked.notChecked[.contents, default: []] += RuleBook.documentContents
        }
        let duties = AuditDuties(
            store.description, today, of: departments?.departments.map(\.code) ?? [])
        checked.findings += try HistoryComparison(store: store).findings(held)
        checked.findings += people.findings + permissions.findings
        checked.findings += duties.findings(history) + AuditDuties.findings(alarms ?? [])
        checked.findings += doubtfulReleases(today)
        if let duty = try? backupDuty() { checked.findings += AuditDuties.findings(duty) }
        var figures = AuditSummary.Figures()
        figures.matters = try? openMatters()
        if let matters = figures.matters { checked.findings += AuditDuties.findings(matters) }
        figures.events = report.events
        figures.checkpoints = report.checkpoints
        figures.held = held.count
        figures.byPaper = history.byPaper
        figures.attempts = history.attempts
        figures.openAlarms = alarms?.count { $0.closed == nil }
        figures.people = people.enrolled
        var notChecked = gaps(checked, held: held, history, people, permissions, isFast: isFast)
        if alarms == nil { notChecked.insert(AuditGap(.alarms), at: 0) }
        return AuditSummary(
            company: store.description.companyName, archive: store.description.id,
            sandbox: store.description.sandbox, time: surroundings.clock.now(), checked: checked,
            figures: figures, notChecked: notChecked)
    }

    /// What is named as word of a lock released by force, and nobody will tell of.
    private func doubtfulReleases(_ today: CalendarDate) -> [Finding] {
        var paths = (try? ForcedRelease.unreadable(in: store)) ?? []
        if let policies = try? Policies(reading: store) {
            let sandbox = store.description.sandbox
            paths += ((try? ForcedRelease.waiting(in: store)) ?? []).filter {
                !Authority.mayRelease($0.staff, policies, on: today, sandbox: sandbox)
            }.map(\.path)
        }
        guard let first = paths.min(by: { $0.description < $1.description }) else { return [] }
        return [
            AuditRule.releaseDoubtful.finding(
                Layout.work.description,
                ["count": "\(paths.count)", "example": first.description])
        ]
    }

    private func auditOptions(isFast: Bool) -> ValidationOptions {
        var options = ValidationOptions(
            isDeep: true, today: surroundings.clock.today(), now: surroundings.nanoseconds)
        options.readsDocuments = !isFast
        options.replay = LedgerReplay(ReplayEvidence(of: store), archive: store.description)
        options.cardPage = { volume in try? cardPage(of: volume) }
        options.folderPages = { folder in pages(above: folder) }
        return options
    }

    private func gaps(
        _ checked: ValidationSummary, held: [HeldCheckpoint], _ history: AuditHistory,
        _ people: AuditPeople, _ permissions: AuditPermissions, isFast: Bool
    ) -> [AuditGap] {
        var gaps: [AuditGap] = []
        if isFast { gaps.append(AuditGap(.documents)) }
        if held.isEmpty { gaps.append(AuditGap(.checkpoint)) }
        for need in [RuleDefinition.Need.policy, .damagedFiles] {
            guard let rules = checked.notChecked[need], !rules.isEmpty else { continue }
            let listed = rules.joined(separator: Message.listSeparator)
            gaps.append(AuditGap(.rules, ["count": "\(rules.count)", "rules": listed]))
        }
        if !people.isRead { gaps.append(AuditGap(.people)) }
        if !history.isWhole { gaps.append(AuditGap(.events)) }
        if !permissions.isMeaningful {
            gaps.append(AuditGap(.permissions, ["system": store.fileSystem.name]))
        }
        if let first = permissions.unread.min() {
            let count = "\(permissions.unread.count)"
            gaps.append(AuditGap(.unread, ["count": count, "example": first.description]))
        }
        // What no audit of this archive can check, whatever state it is in.
        let always: [AuditGap.Subject] = [
            .accessLists, .reads, .deleted, .clocks, .paper, .copies, .backups,
        ]
        return gaps + always.map { AuditGap($0) }
    }

    // MARK: The alarm

    /// Enters into the register of alarms what an audit found wrong, where an auditor or administrator
    /// of the archive ran it; a stranger's run is printed only.
    ///
    /// - Returns: What became of it; a history in doubt is not added to.
    public func raiseAlarm(of audit: AuditSummary) -> AuditSummary.Alarm {
        let broken = audit.broken
        guard !broken.isEmpty else { return .none }
        do {
            guard try mayRaiseAlarms() else { return .stranger }
            let doubtful = LedgerRule.doubtful.union(HistoryRule.rewritten)
            guard doubtful.isDisjoint(with: broken.map(\.rule)) else { return .withheld }
            return .raised(try write { desk in try desk.raiseAlarms(broken) }.value.count)
        } catch {
            return .failed(error)
        }
    }

    /// Whether whoever runs this is enrolled and may audit or manage the staff.
    private func mayRaiseAlarms() throws -> Bool {
        var credentials = Credentials(
            keys: KeyFolder(surroundings.configurationFolder), asStaff: surroundings.staff)
        credentials.recovery = surroundings.recovery
        let today = surroundings.clock.today()
        let signatory: Signatory
        do {
            signatory = try credentials.signatory(in: store, on: today)
        } catch let error as LedgerError where LedgerError.ofStrangers.contains(error.code) {
            return false
        }
        let policies = try Policies(reading: store)
        let authority = Authority(
            of: signatory.staff, on: today, policies: policies,
            sandbox: store.description.sandbox)
        return authority.may(.audit) || authority.may(.manageStaff)
    }

    /// Every alarm, oldest first.
    public func alarms() throws -> [AlarmEntry] {
        try store.registerYears(.alarms).flatMap { year in
            let register: Register<AlarmEntry> = try store.document(
                Layout.register(.alarms, year: year))
            return register.entries
        }
    }
}

extension LedgerError {
    /// What tells that somebody is not enrolled, rather than that something is broken.
    fileprivate static let ofStrangers: Set<Code> = [
        .noPersonKey, .keyNotEnrolled, .keyNotValid, .unknownStaff, .staffLeft,
    ]
}

extension LedgerRule {
    /// The rules whose breach puts the ledger itself in doubt: lines that are broken or missing, or
    /// another history than the one that was vouched for.
    fileprivate static let doubtful: Set<String> = [
        LedgerRule.empty.rawValue, LedgerRule.form.rawValue, LedgerRule.gap.rawValue,
        LedgerRule.chain.rawValue, LedgerRule.signature.rawValue, LedgerRule.firstEvent.rawValue,
        LedgerRule.otherArchive.rawValue, LedgerRule.checkpointDisagrees.rawValue,
    ]
}

extension HistoryRule {
    /// The rules whose breach means that another history may be the true one.
    fileprivate static let rewritten: Set<String> = [
        HistoryRule.cut.rawValue, HistoryRule.forked.rawValue,
        HistoryRule.heldOtherArchive.rawValue, HistoryRule.heldOtherEpoch.rawValue,
    ]
}

extension ValidationSummary {
    /// The summary of a report.
    init(_ report: ValidationReport) {
        self.init(
            dossiers: report.checked.dossiers, documents: report.checked.documents,
            bytes: Int(report.checked.bytes), findings: report.findings,
            omitted: report.omitted, notChecked: report.notChecked)
    }
}
