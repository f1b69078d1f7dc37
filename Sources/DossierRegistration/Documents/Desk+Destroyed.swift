internal import DossierModel
internal import DossierStore

extension Desk {
    /// The digests of what was destroyed, with the number of the list; those that a class dropped are
    /// not known any more.
    ///
    /// In an archive that was restored the lists may be lost; so the tombstones of the dossier count too.
    func destroyedContent(in number: ClientNumber) throws -> [ContentDigest: String] {
        var destroyed: [ContentDigest: String] = [:]
        for volume in try volumes(number) {
            let list: RecordList? = try store.documentIfPresent(volume.path(.records))
            for record in list?.records ?? [] {
                guard let tombstone = record.tombstone else { continue }
                for version in record.versions where version.size > 0 {
                    if let digest = version.digest { destroyed[digest] = tombstone.list }
                }
            }
        }
        for list in try disposals() {
            let gone = list.items.filter(\.outcome.state.isGone)
            for item in gone {
                if let digest = item.version?.digest { destroyed[digest] = list.number }
            }
            // Of most documents there is one version alone, and the list knows it.
            let versioned = gone.filter { ($0.version?.number ?? 1) > 1 }
            for (number, own) in Dictionary(grouping: versioned, by: \.number) {
                for digest in try olderContent(of: Set(own.map(\.record)), in: number) {
                    destroyed[digest] = destroyed[digest] ?? list.number
                }
            }
        }
        return destroyed
    }

    /// What earlier versions of destroyed documents of a dossier held, where the class keeps digests.
    private func olderContent(
        of records: Set<RecordID>, in number: ClientNumber
    ) throws -> [ContentDigest] {
        try volumes(number).flatMap { volume in
            let list: RecordList? = try store.documentIfPresent(volume.path(.records))
            return (list?.records ?? []).filter { records.contains($0.id) && $0.tombstone != nil }
                .flatMap(\.versions).filter { $0.size > 0 }.compactMap(\.digest)
        }
    }

    /// Whether a document may be registered as new: what was destroyed does not come back under another
    /// name (rule DES-1), unless somebody approves its return who neither listed nor destroyed it.
    ///
    /// - Returns: false where it was found in a sweep, which goes on without it.
    /// - Throws: `destroyedContent`; `approvalNeeded` or `ownDestruction` for who may not overrule;
    ///   `evidenceNeeded`; ``ShortChain``.
    func admits(
        _ content: DocumentContent, at shown: String, _ path: RelativePath?,
        _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws -> Bool {
        let destroyed = try plan.destroyed ?? destroyedContent(in: plan.number)
        plan.destroyed = destroyed
        guard let list = destroyed[content.digest] else { return true }
        if request.overrules {
            try ShortChain.check(.restoreIntoArchive, in: policies.approvals)
            try requireOther(than: list)
            plan.approval = try approveReturn(
                to: plan.number, of: plan.number.department, evidence: request.evidence)
            return true
        }
        guard plan.isSweep, let path else {
            throw RegistrationError(.destroyedContent, shown, detail: list, rule: "DES-1")
        }
        plan.report.waiting.append(RegisterReport.Waiting(path: path, reason: .destroyed))
        return false
    }

    /// Refuses whoever drafted or carried out a list the overruling of its tombstones.
    private func requireOther(than number: String) throws {
        for list in try disposals() where list.number == number {
            guard !list.makers.union(list.executors.map(\.by)).contains(actor) else {
                throw RegistrationError(
                    .ownDestruction, actor.description, detail: number, rule: "DES-1")
            }
        }
    }
}
