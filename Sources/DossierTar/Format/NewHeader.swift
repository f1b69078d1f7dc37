/// The header blocks of an entry, every byte of which is decided here.
///
/// Mode 0644 or 0755, user and group 0 without names, no times but the one given. An extended
/// header comes before it only where ustar cannot hold the name or the size: a name that is long,
/// or not ASCII, for which ustar defines no meaning and readers take the charset of their system.
struct NewHeader {
    /// The name; a directory's ends with `/`.
    var name: [UInt8]
    /// The length of the content.
    var size: Int64
    /// Seconds since 1970.
    var modified: Int64
    /// Nanoseconds since 1970, where the time of the file itself is kept (pax `mtime`).
    var precise: Int64?

    private static let slash = UInt8(ascii: "/")
    private static let extendedName = Array("././@PaxHeader".utf8)

    /// All blocks before the content.
    func blocks() throws(TarError) -> [UInt8] {
        let place = Self.place(of: name)
        let octalSize = TarNumber.octal(size, width: TarBlock.length.count)
        var records: [PaxRecord] = []
        if place == nil {
            if String(validating: name, as: UTF8.self) == nil {
                records.append(PaxRecord(key: "hdrcharset", value: Array("BINARY".utf8)))
            }
            records.append(PaxRecord(key: "path", value: name))
        }
        if octalSize == nil {
            records.append(PaxRecord(key: "size", value: Array(String(size).utf8)))
        }
        if let precise { records.append(PaxRecord(key: "mtime", value: PaxTime.text(precise))) }
        let main = try block(
            place ?? ([], Self.substitute(for: name)), size: octalSize == nil ? 0 : size,
            kind: name.last == Self.slash ? UInt8(ascii: "5") : UInt8(ascii: "0"))
        return try records.isEmpty ? main : extended(records) + main
    }

    private func extended(_ records: [PaxRecord]) throws(TarError) -> [UInt8] {
        let body = records.flatMap(\.bytes)
        let header = try block(
            ([], Self.extendedName), size: Int64(body.count), kind: UInt8(ascii: "x"))
        let padding = TarBlock.padding(after: Int64(body.count))
        return header + body + [UInt8](repeating: 0, count: padding)
    }

    private func block(
        _ place: (prefix: [UInt8], name: [UInt8]), size: Int64, kind: UInt8
    ) throws(TarError) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: TarBlock.size)
        func put(_ bytes: [UInt8], _ field: Range<Int>) {
            block.replaceSubrange(field.lowerBound..<field.lowerBound + bytes.count, with: bytes)
        }
        func put(_ value: Int64, _ field: Range<Int>) throws(TarError) {
            guard let digits = TarNumber.octal(value, width: field.count) else {
                throw TarError(.numberOutOfRange, name: name, detail: "\(value)")
            }
            put(digits, field)
        }
        put(place.name, TarBlock.name)
        put(place.prefix, TarBlock.prefix)
        try put(kind == UInt8(ascii: "5") ? 0o755 : 0o644, TarBlock.mode)
        for field in [TarBlock.user, TarBlock.group, TarBlock.major, TarBlock.minor] {
            try put(0, field)
        }
        try put(size, TarBlock.length)
        try put(modified, TarBlock.modified)
        block[TarBlock.kind] = kind
        put(TarBlock.posixMagic, TarBlock.magic)
        // Six digits, NUL, space, as every tar since the first has written it.
        try put(Int64(TarBlock.sum(block)), TarBlock.checksum.lowerBound..<155)
        block[155] = UInt8(ascii: " ")
        return block
    }

    /// How ustar holds a name; nil if it cannot.
    private static func place(of name: [UInt8]) -> (prefix: [UInt8], name: [UInt8])? {
        guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
        guard name.count > TarBlock.name.count else { return ([], name) }
        // The slash between both is not written; the first that leaves a short enough rest.
        let earliest = name.count - TarBlock.name.count - 1
        let latest = min(TarBlock.prefix.count, name.count - 2)
        guard earliest <= latest,
            let split = name[earliest...latest].firstIndex(of: slash), split > 0
        else { return nil }
        return (Array(name[..<split]), Array(name[(split + 1)...]))
    }

    /// What a reader shows that knows no extended headers.
    private static func substitute(for name: [UInt8]) -> [UInt8] {
        name.suffix(TarBlock.name.count).map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }
    }
}
