import DossierModel

extension MonthVerdict {
    /// Compares the hand-over list with the payload, both ways, and with its own totals.
    mutating func checkHandOver(_ description: PackageDescription) {
        let place = HandOverList.path.description
        guard let handOver = inspection.month.handOver else {
            findings.add(.handOverMissing, place)
            return
        }
        if let fault = handOver.fault {
            findings.add(.handOverMalformed, place, Self.details(of: fault))
        }
        checkItems(handOver)
        guard handOver.fault == nil, let list = handOver.list else { return }
        checkTable(handOver)
        if list.package != description.package {
            findings.add(
                .handOverTotals, place,
                [
                    "what": "name", "expected": description.package.description,
                    "found": list.package.description,
                ])
        }
        compare(list, handOver, place)
    }

    /// Compares the table with the list: people read the one, programs the other.
    private mutating func checkTable(_ handOver: ReadHandOver) {
        let path = HandOverList.tablePath
        guard let number = files.find(path.bytes), files[number].isThere else {
            findings.add(.partMissing, path.description)
            return
        }
        // Without a manifest of the tag files there is none, which is told elsewhere.
        guard let digest = files.digest(number, .sha256) else { return }
        if !handOver.agrees(withTable: digest) {
            findings.add(.handOverTable, path.description)
        }
    }

    private mutating func compare(
        _ list: HandOverList, _ handOver: ReadHandOver, _ place: String
    ) {
        let (said, found) = (list.totals, handOver.totals)
        let pairs = [
            ("electronic.items", said.documents, found.documents),
            ("electronic.bytes", said.bytes, found.bytes),
            ("paper.items", said.sheets, found.sheets),
            ("paper.copies", said.copies, found.copies),
            ("paper.pages", said.pages, found.pages),
            // Paper of earlier months stays on the list without an item.
            (
                "missingPaper", list.missingPaper.count,
                max(handOver.missingPaper, list.missingPaper.count)
            ),
        ]
        for (what, said, found) in pairs where said != found {
            findings.add(
                .handOverTotals, place,
                ["what": what, "expected": "\(said)", "found": "\(found)"])
        }
    }

    private mutating func checkItems(_ handOver: ReadHandOver) {
        var listed = Set<UInt32>()
        for (index, number) in handOver.paths.enumerated() {
            listed.insert(number)
            let path = files.path(Int(number))
            let file = files[Int(number)]
            guard file.isThere else {
                findings.add(.handOverFileMissing, path)
                continue
            }
            let said = handOver.content(index)
            let digest = files.digest(Int(number), .sha256)
            let isSame = said.size == file.size && digest?.elementsEqual(said.digest) == true
            if !isSame || handOver.contradictions.contains(number) {
                findings.add(.handOverDisagrees, path)
            }
        }
        guard handOver.fault == nil else { return }
        for number in 0..<files.count where files[number].isThere {
            let path = files.path(number)
            guard BagNames.isPayload(Array(path)), !Self.isOfTheArchive(path),
                !listed.contains(UInt32(truncatingIfNeeded: number))
            else { continue }
            findings.add(.handOverUnlisted, path)
        }
    }

    /// Whether a payload file is the archive's own, such as a card, and no document.
    private static func isOfTheArchive(_ path: ArraySlice<UInt8>) -> Bool {
        let names = path.split(separator: 0x2F)
        guard names.count > 1 else { return false }
        if names[1].elementsEqual("_archive".utf8) { return true }
        // data/<year>/<department>/<grade>/<number>/…
        guard names.count > 5 else { return false }
        if names.count == 6 {
            return ownNames.contains(String(decoding: names[5], as: UTF8.self))
        }
        return names[5].elementsEqual("communications".utf8)
    }

    private static let ownNames: Set<String> = [
        "card.json", "persons.json", "credit.json", "projects.json", "issues.json",
        "records.json",
    ]
}
