import DossierModel

/// A hand-over list as it was read: its totals, and of every item what can be compared.
struct ReadHandOver: Sendable {
    /// Documents of the list, by the numbers of their paths.
    private(set) var paths: [UInt32] = []
    private var sizes: [Int64] = []
    private var digests: [UInt8] = []
    /// What the items add up to.
    private(set) var totals = HandOverTotals()
    /// How many items lack paper.
    private(set) var missingPaper = 0
    /// Items whose stored and own digests or sizes disagree in the list itself.
    private(set) var contradictions: [UInt32] = []
    /// The first fault of the list.
    private(set) var fault: JSONFault?
    /// The list without its items; nil where it cannot be read.
    private(set) var list: HandOverList?

    /// The table as it should be, in every language in which it may be.
    private var tables: [RenderedTable]
    private var splitter = ItemSplitter(member: "items")
    private var items = 0

    /// A list of which nothing was read; its table is in one of these languages.
    init(languages: [Language]) {
        tables = languages.map { RenderedTable($0) }
    }

    /// Whether a table of that digest says what the items say.
    func agrees(withTable digest: ArraySlice<UInt8>) -> Bool {
        tables.contains { $0.digest.bytes.elementsEqual(digest) }
    }

    /// The size and the digest of a document.
    func content(_ index: Int) -> (size: Int64, digest: ArraySlice<UInt8>) {
        (sizes[index], digests[(32 * index)..<(32 * index + 32)])
    }

    /// Takes the next bytes of the list.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ files: inout FileTable) {
        var splitter = splitter
        self.splitter = ItemSplitter(member: "")
        splitter.feed(piece) { take($0, &files) }
        self.splitter = splitter
    }

    /// Takes the end of the list.
    mutating func finish() {
        guard !splitter.isTooLong else {
            note(JSONFault(.tooLarge))
            return
        }
        do throws(JSONFault) {
            list = try HandOverList(document: splitter.frame)
        } catch {
            note(error)
        }
        splitter = ItemSplitter(member: "")
    }

    private mutating func take(_ bytes: [UInt8], _ files: inout FileTable) {
        defer { items += 1 }
        do throws(JSONFault) {
            let json = try JSONParser.parse(bytes)
            add(try HandOverItem(json: json, at: "/items/\(items)"), &files)
        } catch {
            note(error)
        }
    }

    private mutating func add(_ item: HandOverItem, _ files: inout FileTable) {
        totals.add(item)
        for index in tables.indices { tables[index].add(item) }
        if MissingPaper(item) != nil { missingPaper += 1 }
        guard let stored = item.stored else { return }
        let number = UInt32(truncatingIfNeeded: files.insert(stored.path.bytes))
        paths.append(number)
        sizes.append(Int64(item.content?.size ?? -1))
        digests += stored.digest.bytes
        if item.content?.digest != stored.digest { contradictions.append(number) }
    }

    private mutating func note(_ fault: JSONFault) {
        if self.fault == nil { self.fault = fault }
    }
}
