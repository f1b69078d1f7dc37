internal import DossierLedger
public import DossierModel
public import DossierStore
internal import SystemPackage

/// A package in the archive's own folder that is to go because a successor took its place.
///
/// Its proof and its digest stay beside the successor: they tell that it was.
public struct PackageRemoval: Sendable {
    /// The files of every edition that holds an item, with their digests; none where they are gone.
    public let files: [(path: RelativePath, digest: ContentDigest)]
    /// The leave of the holds in force.
    public let permit: DestructionPermit

    /// What is to be removed of a package; nil where neither it nor a successor lies there, so that
    /// nothing here tells that it is gone.
    ///
    /// - Parameters:
    ///   - name: The name of the package, in any edition.
    ///   - list: The list whose destroyed items it holds.
    ///   - store: The archive.
    ///   - today: The day, whose holds count.
    /// - Throws: `noSuccessor` where nothing took its place that lies here and lacks the items;
    ///   ``HoldRefusal`` where a hold was laid on one of them since; what reading met.
    public init?(
        of name: String, without list: DisposalList, in store: Store, on today: CalendarDate
    ) throws {
        guard let package = MonthPackage(name)?.edition(1) else { return nil }
        let survey = try LedgerSurvey(Ledger(store: store))
        guard let packed = survey.package(package.department, package.month) else { return nil }
        let family = try PackageHoldings.family(
            package, packed.digest, list.digest, survey, store)
        guard family.hasSuccessor else {
            guard !family.holding.isEmpty else { return nil }
            throw RewriteError(.noSuccessor, family.named.description, detail: list.number)
        }
        let folder = store.layout.packages(package.month)
        files = try family.holding.map { edition in
            let path = folder.appending(edition.file)
            return (path, try store.digest(of: path).digest)
        }
        let guardian = HoldGuard(try VouchedHolds.read(in: store), on: today)
        permit = try guardian.permit(
            .packageRotation, Self.subjects(list, package.department, store, guardian))
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
