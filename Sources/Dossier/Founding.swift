internal import DossierLedger
internal import DossierModel
internal import DossierReport
internal import DossierStore

/// The files and folders of an archive on its first day.
struct Founding {
    let description: ArchiveDescription
    let founder: StaffMember
    private let keys: FoundingKeys
    private let clock: any ArchiveClock

    init(_ plan: ArchivePlan, id: ArchiveID, keys: FoundingKeys, _ surroundings: Surroundings) {
        self.keys = keys
        clock = surroundings.clock
        description = ArchiveDescription(
            id: id, company: plan.company, companyName: plan.companyName,
            timeZone: plan.timeZone, language: plan.language, sandbox: plan.sandbox,
            created: clock.now(), calendar: DefaultPolicy.calendar,
            folders: DefaultPolicy.folders(plan.language))
        let today = clock.today()
        founder = StaffMember(
            id: StaffID(serial: 1), name: plan.founder,
            department: DefaultPolicy.departments.custodian,
            roles: DefaultPolicy.firstRoles.map { RoleHeld(role: $0, since: today) },
            keys: [EnrolledKey(publicKey: keys.founder.publicKey, since: today)], since: today,
            salt: surroundings.identities.makeSalt())
    }

    /// Every file, `archive.json` among them.
    func files() throws -> [RelativePath: [UInt8]] {
        let staff = StaffPolicy(staff: [founder])
        var files: [RelativePath: [UInt8]] = [:]
        for policy in DefaultPolicy.documents {
            files[Layout.policy(type(of: policy).kind)] = policy.document
        }
        files[Layout.policy(.staff)] = staff.document
        files[Layout.format] = Array(FormatDocument.text.utf8)
        let event = try firstPart()
        files[event.path] = event.bytes
        let page = RootPage.Content(
            archive: description, departments: DefaultPolicy.departments.departments, years: [])
        files[Layout(folders: description.folders).rootPage] = RootPage.html(of: page)
        files[Layout.description] = description.document
        return files
    }

    private func firstPart() throws -> SignedPart {
        let signer = EventSigner(
            signatory: Signatory(staff: founder, key: keys.founder),
            sandbox: description.sandbox, calendar: description.calendar)
        let draft = FirstEvent.draft(
            archive: description.id, administrator: founder, firstKey: keys.founder.publicKey,
            archiveKey: keys.archive.publicKey, recoveryKey: keys.recovery.publicKey,
            policies: DefaultPolicy.documents)
        return try signer.part(for: [draft], at: description.created, after: .empty)
    }

    /// Every folder that is there from the beginning.
    func directories() -> [RelativePath] {
        let layout = Layout(folders: description.folders)
        let inboxes = DefaultPolicy.departments.departments.map { layout.inbox($0.code) }
        return inboxes + [
            layout.packages, Layout.policyHistory, Layout.checkpoints, Layout.accessLog,
            Layout.registers, Layout.staging, Layout.quarantine,
        ]
    }
}
