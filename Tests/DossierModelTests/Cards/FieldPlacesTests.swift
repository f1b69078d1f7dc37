import Foundation
import Testing

@testable import DossierModel

/// `docs/fields.md` says where every field of the rules lies; the catalogue must agree.
@Suite("Places of fields (tables F-1 to F-4)")
struct FieldPlacesTests {
    private let rows: [Row]

    private struct Row {
        var table: String
        var cells: [String]

        /// The names in backticks behind a word.
        func places(_ word: String) -> [String] {
            (cells.last ?? "").components(separatedBy: word + " `").dropFirst().compactMap {
                $0.components(separatedBy: "`").first
            }
        }
    }

    init() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/fields.md")
        let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
        var rows: [Row] = []
        var table = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { table = String(line.dropFirst(3).prefix(3)) }
            guard !table.isEmpty, line.hasPrefix("| ") else { continue }
            let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
            guard cells.last != "Place" else { continue }
            rows.append(Row(table: table, cells: cells))
        }
        self.rows = rows
    }

    @Test("Every row of the rules is there")
    func rowsPerTable() {
        let counts = Dictionary(grouping: rows, by: \.table).mapValues(\.count)
        #expect(counts == ["F-1": 52, "F-2": 16, "F-3": 99, "F-4": 10])
    }

    @Test("Every row names a place")
    func everyRowHasAPlace() {
        let words = [
            "field `", "card `", "project `", "part `", "issue `", "communication `", "record `",
            "category `", "ledger", "derived", "the group `",
        ]
        for row in rows {
            let place = row.cells.last ?? ""
            #expect(words.contains { place.contains($0) }, "\(row.cells)")
        }
    }

    @Test("Fields, parts and categories that are named exist")
    func namesExist() {
        for row in rows {
            for name in row.places("field") {
                #expect(ids(name).allSatisfy { FieldCatalogue.field($0) != nil }, "\(name)")
                #expect(!ids(name).isEmpty, "\(name)")
            }
            for name in row.places("part") { #expect(Project.Part(rawValue: name) != nil) }
            for name in row.places("category") {
                #expect(DefaultPolicy.categories.category(name) != nil)
            }
        }
    }

    @Test("Every field of the catalogue and every part of a project is in the tables")
    func catalogueIsCovered() {
        let named = Set(rows.flatMap { $0.places("field") }.flatMap(ids))
        let all = FieldCatalogue.fields.map(\.id)
        #expect(all.filter { !named.contains($0) } == [])
        #expect(Set(all).count == all.count)
        let parts = Set(rows.flatMap { $0.places("part") })
        #expect(Set(Project.Part.allCases.map(\.rawValue)) == parts)
    }

    @Test("A field is found by one name only")
    func namesAreUnique() {
        for names in [FieldCatalogue.fields.map(\.chinese), FieldCatalogue.fields.map(\.english)] {
            let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }
            #expect(twice.keys.sorted() == [])
        }
    }

    /// The field, or with `*Traits` that trait of everybody.
    private func ids(_ name: String) -> [FieldID] {
        guard name.hasPrefix("*") else { return FieldID(name).map { [$0] } ?? [] }
        let key = name.split(separator: ".").last.map(String.init) ?? ""
        let groups = FieldCatalogue.groups(of: .persons)
        return groups.map { FieldID(group: $0, key: key) }
    }
}
