import DossierModel
import DossierTar

/// Judges a bag once all of it was read (RFC 8493 §3).
struct BagVerdict {
    var files: FileTable
    let inspection: BagInspection
    var findings: PackageFindings
    /// What bagit.txt says; that of the newest version where it says nothing.
    var declaration = BagDeclaration()
    /// What bag-info.txt says.
    var information = BagInformation()
    var encoding = TagEncoding.utf8
    /// How many payload manifests count.
    var payloadManifests: UInt32 = 0
    lazy var composed: [[UInt8]: Int] = composedNames()

    /// Judges.
    ///
    /// - Parameters:
    ///   - inspection: What was read.
    ///   - isWhole: False when reading broke off; what did not come is no finding then.
    init(_ inspection: BagInspection, isWhole: Bool) {
        self.inspection = inspection
        files = inspection.files
        findings = inspection.findings
        readDeclaration(isWhole)
        if isWhole { checkTop() }
        for (index, manifest) in inspection.manifests.enumerated() {
            check(manifest, bit: 1 << UInt32(index), isWhole)
        }
        if isWhole {
            checkManifestsThere()
            checkListed()
            checkFetch()
        }
        readInformation(isWhole)
        checkTwins()
    }

    /// The files, each with the manifests that list it.
    var checkedFiles: FileTable { files }

    // MARK: The file

    /// Compares the file of a package of ours with its name, which is that of its top directory.
    ///
    /// A foreign bag may be called as its maker likes.
    mutating func checkName(_ fileName: [UInt8]?) {
        guard let top = inspection.top.name, let fileName, !fileName.starts(with: top) else {
            return
        }
        findings.add(.nameDiffers, VisibleText.of(fileName), ["top": VisibleText.of(top)])
    }

    /// Compares the file with the digest that lies beside it.
    mutating func checkFile(_ summary: TarSummary?, _ beside: SideFiles, _ fileName: [UInt8]?) {
        guard beside.digest != nil, let fileName else { return }
        let found = summary?.fileDigest
        if let summary, summary.fileDigest == beside.saidDigest { return }
        findings.add(
            .fileDigest, VisibleText.of(fileName),
            [
                "expected": beside.saidDigest?.description ?? "?",
                "found": found?.description ?? "?",
            ])
    }
}
