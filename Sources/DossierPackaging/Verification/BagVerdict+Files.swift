import DossierModel

extension BagVerdict {
    mutating func checkListed() {
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

    mutating func checkFetch() {
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

    /// Names that are one name to Windows or macOS (RFC 8493 §6.1).
    mutating func checkTwins() {
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
