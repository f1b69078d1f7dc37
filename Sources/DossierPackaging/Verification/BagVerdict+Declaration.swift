import DossierModel

extension BagVerdict {
    mutating func readDeclaration(_ isWhole: Bool) {
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
        ["line": "\(fault.line)", "why": fault.code.rawValue]
    }

    mutating func checkTop() {
        if inspection.top.isMissing { findings.add(.noTop, "\(BagNames.declaration)") }
        if !inspection.hasPayload { findings.add(.payloadMissing, "\(BagNames.payload)") }
    }

    mutating func readInformation(_ isWhole: Bool) {
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
                .informationMalformed, place, ["line": "0", "why": "twice"])
        }
        for text in written {
            let found = inspection.payload
            guard BagInformation.Oxum(text) != found else { continue }
            findings.add(
                .oxumWrong, place, ["expected": VisibleText.of(text), "found": found.text])
        }
    }
}
