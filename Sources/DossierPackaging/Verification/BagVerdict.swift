import DossierModel
import DossierTar

/// Judges a bag once all of it was read (RFC 8493 §3).
struct BagVerdict {
    private var files: FileTable
    private let inspection: BagInspection
    private(set) var findings: PackageFindings
    /// What bagit.txt says; that of the newest version where it says nothing.
    private(set) var declaration = BagDeclaration()
    /// What bag-info.txt says.
    private(set) var information = BagInformation()
    private var encoding = TagEncoding.utf8
    /// How many payload manifests count.
    private var payloadManifests: UInt32 = 0
    private lazy var composed: [[UInt8]: Int] = composedNames()

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

    // MARK: bagit.txt

    private mutating func readDeclaration(_ isWhole: Bool) {
        guard let bytes = inspection.texts[BagNames.declaration] else {
            if isWhole { findings.add(.declarationMissing, "\(BagNames.declaration)") }
            return
        }
        do throws(TagFileFault) {
            declaration = try BagDeclaration(document: bytes)
        } catch {
            findings.add(
                .declarationMalformed, "\(BagNames.declaration)", Self.details(of: error))
            return
        }
        if !BagVersion.known.contains(declaration.version) {
            findings.add(
                .versionUnsupported, "\(BagNames.declaration)",
                ["version": "\(declaration.version)"])
        }
        if let known = TagEncoding(declaration.encoding) {
            encoding = known
        } else {
            findings.add(
                .encodingUnknown, "\(BagNames.declaration)",
                ["encoding": VisibleText.of(declaration.encoding)])
        }
    }

    static func details(of fault: TagFileFault) -> [String: String] {
        ["line": "\(fault.line)", "detail": fault.code.rawValue]
    }

    private mutating func checkTop() {
        if inspection.top.isMissing { findings.add(.noTop, "\(BagNames.declaration)") }
        if !inspection.hasPayload { findings.add(.payloadMissing, "\(BagNames.payload)") }
    }

    // MARK: Manifests

    private mutating func check(_ manifest: ReadManifest, bit: UInt32, _ isWhole: Bool) {
        let place = VisibleText.of(manifest.name)
        guard let algorithm = manifest.algorithm else {
            findings.add(
                .algorithmUnknown, place, ["algorithm": VisibleText.of(manifest.algorithmName)])
            return
        }
        for fault in manifest.faults {
            findings.add(.manifestMalformed, place, Self.details(of: fault))
        }
        if manifest.kind == .payload { payloadManifests |= bit }
        var untaken = 0
        for index in manifest.paths.indices {
            check(manifest, index, algorithm, bit, isWhole, &untaken)
        }
        if untaken > 0 {
            findings.add(
                .digestNotTaken, place,
                ["algorithm": algorithm.rawValue, "count": "\(untaken)"])
        }
    }

    private mutating func check(
        _ manifest: ReadManifest, _ index: Int, _ algorithm: DigestAlgorithm, _ bit: UInt32,
        _ isWhole: Bool, _ untaken: inout Int
    ) {
        let written = Int(manifest.paths[index])
        let name = VisibleText.of(manifest.name)
        guard isAllowed(written, in: manifest) else { return }
        guard let number = find(written) else {
            if isWhole, !inspection.fetch.paths.contains(written) {
                findings.add(.fileMissing, files.path(written), ["manifest": name])
            }
            return
        }
        if files[number].manifests & bit != 0 {
            findings.add(.manifestTwice, files.path(number), ["manifest": name])
        }
        files[number].manifests |= bit
        guard let taken = files.digest(number, algorithm) else {
            untaken += 1
            return
        }
        guard !taken.elementsEqual(manifest.digest(index)) else { return }
        findings.add(
            .digestMismatch, files.path(number),
            [
                "manifest": name, "expected": Hexadecimal.text(manifest.digest(index)),
                "found": Hexadecimal.text(taken),
            ])
    }

    /// Whether a manifest may name a path; that it stays in the bag, and in or out of the payload.
    private mutating func isAllowed(_ number: Int, in manifest: ReadManifest) -> Bool {
        let path = files.path(number)
        let name = VisibleText.of(manifest.name)
        if let fault = EntryName.fault(ofPath: path) {
            findings.add(.nameUnsafe, path, ["why": fault.rawValue, "manifest": name])
            return false
        }
        guard BagNames.isPayload(Array(path)) == (manifest.kind == .payload) else {
            findings.add(.manifestOutside, path, ["manifest": name])
            return false
        }
        return true
    }

    /// The file that an entry of a manifest means: as written, decoded, or in another normal form.
    private mutating func find(_ number: Int) -> Int? {
        let path = Array(files.path(number))
        let candidates = BagPathEncoding.candidates(path, version: declaration.version)
        for (index, candidate) in candidates.enumerated() {
            guard let found = files.find(candidate), files[found].isThere else { continue }
            // Only RFC 8493 says how a percent sign is written.
            if index > 0, declaration.version >= .newest { findings.add(.nameEncoding, path) }
            return found
        }
        if encoding == .latin1 {
            let text = Array(TagEncoding.fromLatin1(path[...]).utf8)
            if let found = files.find(text), files[found].isThere { return found }
        }
        guard let name = NameKey.composed((candidates.first ?? path)[...]),
            let found = composed[name]
        else { return nil }
        findings.add(.nameNormalised, files.path(found))
        return found
    }

    /// Files by their names in NFC, where those differ from other names.
    private func composedNames() -> [[UInt8]: Int] {
        var names: [[UInt8]: Int] = [:]
        for number in 0..<files.count where files[number].isThere {
            let path = files.path(number)
            guard path.contains(where: { $0 >= 0x80 }), let name = NameKey.composed(path) else {
                continue
            }
            names[name] = number
        }
        return names
    }

    private mutating func checkManifestsThere() {
        let payload = inspection.manifests.filter { $0.kind == .payload }
        if payload.isEmpty { findings.add(.manifestMissing, "manifest-*.txt") }
        let known = payload.compactMap(\.algorithm)
        if !payload.isEmpty, known.isEmpty { findings.add(.manifestMissing, "manifest-*.txt") }
        if !known.isEmpty, known.allSatisfy(\.isWeak) {
            let names = known.map(\.rawValue).sorted().joined(separator: ", ")
            findings.add(.algorithmWeak, "manifest-*.txt", ["algorithm": names])
        }
    }

    // MARK: What is there

    private mutating func checkListed() {
        guard payloadManifests != 0 else { return }
        for number in 0..<files.count where files[number].isThere {
            let path = files.path(number)
            let listed = files[number].manifests
            guard BagNames.isPayload(Array(path)) else {
                checkTag(path, listed)
                continue
            }
            if listed == 0 {
                findings.add(.fileUnlisted, path)
            } else if listed != payloadManifests, declaration.version >= .newest {
                for (index, manifest) in inspection.manifests.enumerated()
                where payloadManifests & ~listed & 1 << UInt32(index) != 0 {
                    let name = VisibleText.of(manifest.name)
                    findings.add(.manifestIncomplete, path, ["manifest": name])
                }
            }
        }
    }

    /// Every tag manifest lists every payload manifest (RFC 8493 §2.2.1).
    private mutating func checkTag(_ path: ArraySlice<UInt8>, _ listed: UInt32) {
        guard declaration.version >= .newest,
            BagNames.manifest(Array(path))?.kind == .payload
        else { return }
        for (index, manifest) in inspection.manifests.enumerated()
        where manifest.kind == .tag && manifest.algorithm != nil
            && listed & 1 << UInt32(index) == 0
        {
            findings.add(.manifestIncomplete, path, ["manifest": VisibleText.of(manifest.name)])
        }
    }

    private mutating func checkFetch() {
        for fault in inspection.fetch.faults {
            findings.add(.fetchMalformed, "\(BagNames.fetch)", Self.details(of: fault))
        }
        for written in inspection.fetch.paths.sorted() {
            let path = files.path(written)
            if let fault = EntryName.fault(ofPath: path) {
                findings.add(
                    .nameUnsafe, path, ["why": fault.rawValue, "manifest": "\(BagNames.fetch)"])
            } else if !BagNames.isPayload(Array(path)) {
                findings.add(.manifestOutside, path, ["manifest": "\(BagNames.fetch)"])
            } else if find(written) == nil {
                findings.add(.fileNotFetched, path)
            }
        }
    }

    // MARK: bag-info.txt

    private mutating func readInformation(_ isWhole: Bool) {
        let old = declaration.version < BagVersion(major: 0, minor: 96)
        let names = old ? [BagNames.oldInformation, BagNames.information] : [BagNames.information]
        guard let path = names.first(where: { inspection.texts[$0] != nil }),
            let bytes = inspection.texts[path]
        else { return }
        do throws(TagFileFault) {
            guard bytes.count <= BagInformation.longest else {
                throw TagFileFault(.tooLong, line: 1)
            }
            guard let text = encoding.text(bytes) else { throw TagFileFault(.encoding, line: 1) }
            information = try BagInformation(text, version: declaration.version)
        } catch {
            findings.add(.informationMalformed, "\(path)", Self.details(of: error))
            return
        }
        if isWhole { checkOxum("\(path)") }
    }

    private mutating func checkOxum(_ place: String) {
        let written = information.values("Payload-Oxum")
        if written.count > 1, declaration.version >= .newest {
            findings.add(
                .informationMalformed, place, ["line": "0", "detail": "Payload-Oxum"])
        }
        for text in written {
            let found = inspection.payload
            guard BagInformation.Oxum(text) != found else { continue }
            findings.add(
                .oxumWrong, place, ["expected": VisibleText.of(text), "found": found.text])
        }
    }

    // MARK: The file

    /// Compares the file with its name and with the digest that lies beside it.
    mutating func checkFile(_ summary: TarSummary?, _ beside: SideFiles, _ fileName: [UInt8]?) {
        if let top = inspection.top.name, let fileName, !fileName.starts(with: top) {
            findings.add(
                .nameDiffers, VisibleText.of(fileName), ["top": VisibleText.of(top)])
        }
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

    // MARK: Names

    /// Names that are one name to Windows or macOS (RFC 8493 §6.1).
    private mutating func checkTwins() {
        var keys = PathTable()
        var first: [Int] = []
        for number in 0..<files.count where files[number].isThere {
            let (key, isNew) = keys.insert(NameKey.of(files.path(number)))
            if isNew {
                first.append(number)
            } else {
                let other = VisibleText.of(Array(files.path(first[key])))
                findings.add(.nameTwins, files.path(number), ["other": other])
            }
        }
    }
}
