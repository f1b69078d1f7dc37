import DossierModel
import TestSupport
import Testing

@testable import DossierPackaging

/// The month that sealing puts into a list of records without encoding it anew.
@Suite struct SealedTextTests {
    private static let month = YearMonth("2027-01")

    private static func lists() throws -> [RecordList] {
        let schema = try JSONParser.parse(PackageFolder.bytes("schema/records.schema.json"))
        let examples = try #require(schema["examples"]?.array)
        return try examples.map { try RecordList(document: JSONText.bytes(of: $0)) }
    }

    /// The list with the newest version of these records sealed, encoded as a whole.
    private static func sealed(
        _ list: RecordList, _ records: Set<RecordID>, _ month: YearMonth
    ) -> (list: RecordList, count: Int) {
        var list = list
        var count = 0
        for index in list.records.indices where records.contains(list.records[index].id) {
            let last = list.records[index].versions.count - 1
            guard last >= 0, list.records[index].versions[last].sealedIn == nil else { continue }
            list.records[index].versions[last].sealedIn = month
            count += 1
        }
        return (list, count)
    }

    @Test("It is the text of the list encoded anew", arguments: 0..<4)
    func same(every: Int) throws {
        let month = try #require(Self.month)
        var sealings = 0
        for var list in try Self.lists() {
            // What is sealed already, and what has several versions.
            for index in list.records.indices where !list.records[index].versions.isEmpty {
                var version = list.records[index].versions[0]
                version.sealedIn = index % 3 == 0 ? nil : YearMonth("2026-10")
                list.records[index].versions[0] = version
                guard index % 3 > 0 else { continue }
                version.number = 2
                version.sealedIn = index % 3 == 1 ? nil : YearMonth("2026-11")
                list.records[index].versions = [list.records[index].versions[0], version]
            }
            let chosen = list.records.enumerated().filter { every == 0 || $0.offset % every == 0 }
            let records = Set(chosen.map(\.element.id))
            let (wanted, count) = Self.sealed(list, records, month)
            let text = SealedText.bytes(
                of: list.document, sealing: records, in: month, count: count)
            #expect(text == wanted.document)
            sealings += count
        }
        #expect(sealings > 0)
    }

    @Test("A list that somebody wrote otherwise is left to be encoded")
    func otherwise() throws {
        let month = try #require(Self.month)
        let list = try #require(try Self.lists().first { !$0.records.isEmpty })
        let records = Set(list.records.map(\.id))
        let count = Self.sealed(list, records, month).count
        let other = Array(
            String(decoding: list.document, as: UTF8.self).replacing("  ", with: " ").utf8)
        #expect(
            SealedText.bytes(of: other, sealing: records, in: month, count: max(count, 1)) == nil)
    }
}
