import DossierLedger
import DossierModel

/// Judges what only a package of an archive has, once all of it was read.
struct MonthVerdict {
    /// What was wrong, added to what the bag had.
    var findings: PackageFindings
    /// What the package says of itself.
    private(set) var description: PackageDescription?
    /// What vouches for the package.
    var authenticity = PackageReport.Authenticity.notChecked
    /// Whether the proof beside it is of the event that tells of this very package.
    var isTold = false

    let inspection: BagInspection
    let files: FileTable
    let digest: ContentDigest?
    let trust: PackageTrust

    /// Whether what was read claims to be a package of an archive.
    ///
    /// One of two is enough, so that a package which lost or changed the other is judged by all the
    /// rules: a `package.json` in our form, or a bag-info.txt with the names of ours. A
    /// `package.json` of another form says nothing; many programs have a file of that name.
    static func isMonth(_ inspection: BagInspection, _ information: BagInformation) -> Bool {
        if inspection.month.isDescribed { return true }
        let packages = information.values("External-Identifier").compactMap { MonthPackage($0) }
        let archives = information.values("Internal-Sender-Identifier").compactMap { ArchiveID($0) }
        return !packages.isEmpty && !archives.isEmpty
    }

    /// Judges a package that was read to its end.
    init(
        _ bag: BagVerdict, _ inspection: BagInspection, name: String?, digest: ContentDigest?,
        proof: [UInt8]?, trust: PackageTrust
    ) {
        findings = bag.findings
        files = bag.checkedFiles
        self.inspection = inspection
        self.digest = digest
        self.trust = trust
        readDescription()
        checkTags()
        guard let description else { return }
        if description.archive.sandbox { findings.add(.sandbox, description.package.description) }
        checkNames(description, bag.information, name)
        checkHandOver(description)
        checkHistory(description)
        checkProof(description, proof)
    }

    private mutating func readDescription() {
        let place = PackageDescription.path.description
        guard let bytes = inspection.texts[PackageDescription.path] else {
            findings.add(.partMissing, place)
            return
        }
        do throws(JSONFault) {
            description = try PackageDescription(document: bytes)
        } catch {
            findings.add(.descriptionMalformed, place, Self.details(of: error))
        }
    }

    static func details(of fault: JSONFault) -> [String: String] {
        [
            "line": "\(fault.line)", "pointer": fault.pointer.isEmpty ? "/" : fault.pointer,
            "detail": VisibleText.of(fault.detail), "why": fault.code.rawValue,
        ]
    }

    /// Every tag file of ours is listed, and none lies in the payload that must not be there.
    private mutating func checkTags() {
        let last = BagNames.manifest(.sha256, .tag).bytes
        let hasLast = inspection.manifests.contains { $0.name == last }
        if !hasLast {
            findings.add(.partMissing, BagNames.manifest(.sha256, .tag).description)
        }
        for number in 0..<files.count where files[number].isThere {
            let path = files.path(number)
            if !BagNames.isPayload(Array(path)) {
                if hasLast, files[number].manifests == 0, !path.elementsEqual(last) {
                    findings.add(.tagUnlisted, path)
                }
            } else if Self.isPersons(path) {
                findings.add(.fileForbidden, path)
            }
        }
    }

    /// Whether a path is that of a volume's traits; a document may bear the same name.
    private static func isPersons(_ path: some Collection<UInt8>) -> Bool {
        let names = path.split(separator: 0x2F)
        return names.count == 6 && names.last?.elementsEqual("persons.json".utf8) == true
    }

    /// Adds a finding where what the package says twice is not the same.
    private mutating func compare(_ what: String, _ said: String, _ found: String?) {
        guard let found, !found.utf8.elementsEqual(said.utf8) else { return }
        findings.add(
            .descriptionDisagrees, PackageDescription.path.description,
            ["what": what, "said": VisibleText.of(said), "found": VisibleText.of(found)])
    }

    private mutating func checkNames(
        _ said: PackageDescription, _ information: BagInformation, _ name: String?
    ) {
        compare("name", said.package.description, name)
        let values = information.values
        for value in values("External-Identifier") {
            compare("External-Identifier", said.package.description, value)
        }
        for value in values("Internal-Sender-Identifier") {
            compare("Internal-Sender-Identifier", said.archive.id.description, value)
        }
        for value in values("Bagging-Date") {
            compare("Bagging-Date", said.rangeTime.date.description, value)
        }
        let origin = CheckpointOrigin(said.archive.origin)
        compare("origin", said.archive.id.description, origin?.archive.description ?? "")
        guard let bytes = inspection.texts[MonthInspection.archive],
            let archive = try? ArchiveDescription(document: bytes)
        else { return }
        compare("archive.json", said.archive.id.description, archive.id.description)
        compare("archive.json", said.archive.company.description, archive.company.description)
        compare("archive.json", "\(said.archive.sandbox)", "\(archive.sandbox)")
    }
}
