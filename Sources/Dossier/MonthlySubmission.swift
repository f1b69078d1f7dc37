internal import DossierModel
internal import DossierPackaging
internal import DossierRegistration
internal import DossierStore

/// The submission of a month: who may, is everything in order, what is missing (rules PACK-1, PACK-2 ★).
struct MonthlySubmission {
    /// The rules of files that lie where dossiers do and have no record: in the folder of a category,
    /// elsewhere in a volume, between the volumes.
    private static let unregistered: Set = [
        "unregistered-document", "outside-category", "misplaced-entry",
    ]

    let archive: Archive
    let request: SubmitRequest

    /// Submits.
    func submit(_ desk: Desk) throws -> SubmitReport {
        let reason = try reason()
        let department = request.department ?? desk.authority.person.department
        guard desk.authority.may(.submit, in: [department]) else {
            throw SubmissionError(
                .notPermitted, request.month, department,
                detail: desk.authority.person.id.description)
        }
        let submitter = Submitter(
            session: desk.session, clock: desk.clock, identities: desk.identities)
        let draft = try submitter.draft(request.month, department)
        try submitter.check(draft, isNil: request.isNil)
        let present = try Archive(store: desk.store, surroundings: archive.surroundings)
        // What was sealed was compared when it was.
        let findings = try present.findings(of: department) { $0.current?.sealedIn != nil }
        try refuseErrors(findings, department)
        let unregistered = try present.files(
            at: findings.filter { Self.unregistered.contains($0.rule) }.map(\.place))
        let inbox = try present.inboxCounts().known[department] ?? 0
        let incomplete = try present.incomplete(of: department)
        let isManager =
            desk.authority.holds("department-manager") || desk.authority.holds("office-head")
        let (entry, list) = try submitter.submit(
            draft, missing: (incomplete.count, unregistered.count + inbox),
            confirmed: isManager ? draft.opened : [], nilBecause: reason)
        return SubmitReport(
            entry: entry, due: archive.store.description.calendar.filingDueDay(request.month),
            list: list, incomplete: incomplete, unregistered: unregistered, inbox: inbox)
    }

    private func reason() throws -> String? {
        guard request.isNil else {
            guard request.reason == nil else {
                throw SubmissionError(.reasonWithoutNil, request.month)
            }
            return nil
        }
        guard let reason = request.reason.flatMap({ TypedText.line($0) }), !reason.isEmpty else {
            throw SubmissionError(.reasonNeeded, request.month)
        }
        return reason
    }

    private func refuseErrors(_ findings: [Finding], _ department: DepartmentCode) throws {
        let allowed = Set(request.allowed)
        let errors = findings.filter { $0.severity == .error && !allowed.contains($0.rule) }
        guard errors.isEmpty else {
            throw SubmissionError(
                .openErrors, request.month, department,
                detail: Set(errors.map(\.rule)).sorted().joined(separator: " "),
                count: errors.count,
                details: errors.map {
                    Message(
                        SubmissionError.Detail.finding, ["rule": $0.rule, "place": $0.place])
                })
        }
    }
}
