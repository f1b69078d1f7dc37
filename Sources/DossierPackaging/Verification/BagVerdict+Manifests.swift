import DossierModel

extension BagVerdict {
    mutating func check(_ manifest: ReadManifest, bit: UInt32, _ isWhole: Bool) {
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
    mutating func find(_ number: Int) -> Int? {
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
    func composedNames() -> [[UInt8]: Int] {
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

    mutating func checkManifestsThere() {
        let payload = inspection.manifests.filter { $0.kind == .payload }
        if payload.isEmpty { findings.add(.manifestMissing, "manifest-*.txt") }
        let known = payload.compactMap(\.algorithm)
        if !payload.isEmpty, known.isEmpty { findings.add(.manifestMissing, "manifest-*.txt") }
        if !known.isEmpty, known.allSatisfy(\.isWeak) {
            let names = known.map(\.rawValue).sorted().joined(separator: ", ")
            findings.add(.algorithmWeak, "manifest-*.txt", ["algorithm": names])
        }
    }
}
