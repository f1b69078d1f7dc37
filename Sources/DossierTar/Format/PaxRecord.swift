internal import DossierModel

/// One record of a pax extended header: `length key=value`, line feed (POSIX.1-2017 pax).
struct PaxRecord: Equatable {
    /// The keyword.
    var key: String
    /// The value, as raw bytes.
    var value: [UInt8]

    /// The record as it is written; its length counts itself.
    var bytes: [UInt8] {
        let body = [32] + Array(key.utf8) + [61] + value + [10]
        var length = body.count + 1
        while String(length).utf8.count + body.count != length {
            length = String(length).utf8.count + body.count
        }
        return Array(String(length).utf8) + body
    }

    /// The records of an extended header.
    ///
    /// A key that comes twice is refused: readers differ on which one counts.
    static func all(in header: [UInt8]) throws(TarError) -> [PaxRecord] {
        var rest = header[...]
        var records: [PaxRecord] = []
        var keys: Set<String> = []
        while !rest.isEmpty {
            guard let record = next(&rest) else { throw TarError(.badExtendedHeader) }
            guard keys.insert(record.key).inserted else {
                throw TarError(.duplicateRecord, detail: VisibleText.of(record.key))
            }
            records.append(record)
        }
        return records
    }

    private static func next(_ rest: inout ArraySlice<UInt8>) -> PaxRecord? {
        guard let space = rest.prefix(20).firstIndex(of: 32),
            let length = TarNumber.decimal(rest[rest.startIndex..<space]),
            length <= rest.count, Int(length) > space - rest.startIndex + 1
        else { return nil }
        let record = rest.prefix(Int(length))
        let body = record[(space + 1)...]
        guard body.last == 10, let equals = body.firstIndex(of: 61), equals > body.startIndex,
            let key = String(validating: body[..<equals], as: UTF8.self)
        else { return nil }
        rest = rest[record.endIndex...]
        return PaxRecord(key: key, value: Array(body[(equals + 1)...].dropLast()))
    }
}
