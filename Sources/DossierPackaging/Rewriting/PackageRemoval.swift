internal import DossierLedger
public import DossierModel
public import DossierStore
internal import SystemPackage

/// A package in the archive's own folder that is to go because a successor took its place.
///
/// Its proof and its digest stay beside the successor: they tell that it was.
public struct PackageRemoval: Sendable {
    /// Where it lies.
    public let path: RelativePath
    /// SHA-256 of the file.
    public let digest: ContentDigest
    /// The leave of the holds in force.
    public let permit: DestructionPermit

    /// What is to be removed of a package; nil where nothing lies there any more.
    ///
    /// - Parameters:
    ///   - name: The name of the package.
    ///   - list: The list whose destroyed items it holds.
    ///   - store: The archive.
    ///   - today: The day, whose holds count.
    /// - Throws: `noSuccessor` where nothing took its place that lies here and lacks the items;
    ///   ``HoldRefusal`` where a hold was laid on one of them since; what reading met.
    public init?(
        of name: String, without list: DisposalList, in store: Store, on today: CalendarDate
    ) throws {
        guard let package = MonthPackage(name) else { return nil }
        path = store.layout.packages(package.month).appending(package.file)
        guard try store.status(path) != nil else { return nil }
        let survey = try LedgerSurvey(Ledger(store: store))
        guard let packed = survey.package(package.department, package.month),
            try Self.holdsSuccessor(of: packed.digest, package, without: list, survey, store)
        else { throw RewriteError(.noSuccessor, name, detail: list.number) }
        digest = try store.digest(of: path).digest
        let guardian = HoldGuard(try store.registerEntries(), on: today)
        permit = try guardian.permit(
            .packageRotation, Self.subjects(list, package.department, store, guardian))
    }

    /// Whether a successor that lacks the items of a list lies in the archive.
    private static func holdsSuccessor(
        of digest: ContentDigest, _ package: MonthPackage, without list: DisposalList,
        _ survey: LedgerSurvey, _ store: Store
    ) throws -> Bool {
        let folder = store.layout.packages(package.month)
        var (digest, edition, isWithout) = (digest, 1, false)
        while let next = survey.rewritten.first(where: { $0.previous == digest }) {
            edition += 1
            isWithout = isWithout || next.list == list.digest
            digest = next.digest
            let file = folder.appending(package.edition(edition).file)
            if isWithout, try store.status(file) != nil { return true }
        }
        return false
    }

    private static func subjects(
        _ list: DisposalList, _ department: DepartmentCode, _ store: Store, _ guardian: HoldGuard
    ) throws -> [HeldSubject] {
        guard !guardian.inForce.isEmpty else { return [] }
        let gone = Set(list.items.filter { $0.outcome.state.isGone }.map(\.record))
        var subjects: [HeldSubject] = []
        for volume in try VolumeFinder(store: store).allVolumes() {
            let card = try store.card(of: volume)
            for record in try store.records(of: volume, card: card).records
            where gone.contains(record.id) && record.formingDepartment == department {
                subjects.append(HeldSubject(record, of: card))
            }
        }
        return subjects
    }
}
