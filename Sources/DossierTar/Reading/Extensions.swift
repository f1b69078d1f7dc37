/// What extended headers say of the entry that follows them.
struct Extensions {
    private var records: [PaxRecord]?
    private var longName: [UInt8]?
    private var longTarget: [UInt8]?

    /// Whether nothing was said.
    var isEmpty: Bool { records == nil && longName == nil && longTarget == nil }

    /// Takes an extended header of pax.
    mutating func add(pax body: [UInt8]) throws(TarError) {
        guard records == nil else { throw TarError(.badExtendedHeader) }
        records = try PaxRecord.all(in: body)
    }

    /// Takes a name as GNU's own format has it, ended by NUL.
    mutating func add(gnu body: [UInt8], letter: UInt8) throws(TarError) {
        let text = Array(body.last == 0 ? body.dropLast() : body[...])
        guard !text.contains(0) else { throw TarError(.nameWithNul) }
        if letter == UInt8(ascii: "L") {
            guard longName == nil else { throw TarError(.ambiguousName) }
            longName = text
        } else {
            guard longTarget == nil else { throw TarError(.ambiguousName) }
            longTarget = text
        }
    }

    /// Checks a header that holds for all entries to come: what names or measures one cannot.
    static func checkGlobal(_ body: [UInt8]) throws(TarError) {
        for record in try PaxRecord.all(in: body)
        where ["path", "linkpath", "size"].contains(record.key) || isSparse(record) {
            throw TarError(.badExtendedHeader, detail: record.key)
        }
    }

    /// The entry that a header and what came before it describe.
    func entry(_ header: TarHeader, _ limits: ReadingLimits) throws(TarError) -> TarEntry {
        let name = try either(text("path"), longName) ?? header.name
        let target = try either(text("linkpath"), longTarget) ?? header.target
        try Self.check(name, limits)
        guard !target.contains(0) else { throw TarError(.nameWithNul, name: name) }
        guard target.count <= limits.nameBytes else { throw TarError(.nameTooLong) }
        var entry = TarEntry(name: name, kind: .init(letter: header.letter, name: name))
        if records?.contains(where: Self.isSparse) == true { entry.kind = .sparse }
        entry.size = try size(name) ?? header.size
        entry.modified = text("mtime").flatMap(PaxTime.nanoseconds)
        if entry.kind == .symbolicLink || entry.kind == .hardLink { entry.target = target }
        // Programs differ on whether content follows then, so there is no one meaning.
        guard entry.size == 0 || entry.kind.hasContent else {
            throw TarError(.unexpectedContent, name: name)
        }
        return entry
    }

    private static func isSparse(_ record: PaxRecord) -> Bool {
        record.key.hasPrefix("GNU.sparse.")
    }

    private static func check(_ name: [UInt8], _ limits: ReadingLimits) throws(TarError) {
        guard !name.isEmpty else { throw TarError(.emptyName) }
        guard !name.contains(0) else { throw TarError(.nameWithNul, name: name) }
        guard name.count <= limits.nameBytes else {
            throw TarError(.nameTooLong, detail: "\(limits.nameBytes)")
        }
    }

    private func either(_ one: [UInt8]?, _ other: [UInt8]?) throws(TarError) -> [UInt8]? {
        guard let one else { return other }
        guard other == nil else { throw TarError(.ambiguousName, name: one) }
        return one
    }

    private func size(_ name: [UInt8]) throws(TarError) -> Int64? {
        guard let text = text("size") else { return nil }
        guard let size = TarNumber.decimal(text[...]) else {
            throw TarError(.badNumber, name: name)
        }
        return size
    }

    private func text(_ key: String) -> [UInt8]? {
        records?.first { $0.key == key }?.value
    }
}
