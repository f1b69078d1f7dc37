import DossierModel
import Foundation
import SystemPackage
import TestSupport

extension ArchiveFixture {
    /// A volume with a card and an empty list of records.
    @discardableResult
    func addVolume(
        _ path: String = ArchiveFixture.volume, name: String = "北京城建集团公司",
        dossier: DossierID? = nil, edit: (inout Card) -> Void = { _ in }
    ) throws -> Card {
        let volume = try volume(path)
        let since = try CalendarDate("2012-08-01").orFail()
        let by = StaffID(serial: 1)
        func history(_ value: String) -> [Dated] { [Dated(value: value, since: since, by: by)] }
        var card = Card(
            dossier: dossier ?? identities.makeID(), client: identities.makeID(),
            number: volume.number, name: name, kinds: history("cooperated"),
            grades: history(volume.grade.description), levels: history("department"),
            statuses: history("open"), setUpBy: by,
            filedUnder: .init(year: volume.year, grade: volume.grade), salt: identities.makeSalt())
        card.responsible = by
        edit(&card)
        try write("\(path)/card.json", card.document)
        try write(
            "\(path)/records.json", RecordList(dossier: card.dossier, year: volume.year).document)
        return card
    }

    /// Writes documents and registers them: path inside the volume, then text.
    func register(
        _ documents: KeyValuePairs<String, String>, in path: String = ArchiveFixture.volume,
        edit: (inout Record) -> Void = { _ in }
    ) throws {
        for (name, text) in documents {
            try write("\(path)/\(name)", text)
            try enter(name, content: text, in: path, edit: edit)
        }
    }

    /// Enters a record without touching any file; without a name, of paper alone.
    func enter(
        _ name: String?, content: String = "", in path: String = ArchiveFixture.volume,
        edit: (inout Record) -> Void = { _ in }
    ) throws {
        try editRecords(in: path) { list in
            var record = try record(name, content, serial: list.nextSerial, year: list.year)
            edit(&record)
            list.records.append(record)
            list.nextSerial += 1
        }
    }

    /// Changes a volume's list of records.
    func editRecords(
        in path: String = ArchiveFixture.volume, _ edit: (inout RecordList) throws -> Void
    ) throws {
        let file = "\(path)/records.json"
        var list = try RecordList(
            document: Array(Data(contentsOf: URL(fileURLWithPath: directory.at(file).string))))
        try edit(&list)
        try write(file, list.document)
    }

    private func record(
        _ name: String?, _ content: String, serial: Int, year: Int
    ) throws -> Record {
        let category = name.flatMap { Int($0.prefix(2)) } ?? 2
        let at = try Timestamp("2026-03-01T09:00:00+08:00").orFail()
        let file = name?.split(separator: "/").last.map(String.init)
        let path = try name.map { try RelativePath($0).orFail() }
        let version = RecordVersion(
            number: 1, digest: ContentDigest(of: Array(content.utf8)),
            size: content.utf8.count, seen: at)
        return Record(
            id: identities.makeID(),
            item: try ItemNumber(year: year, category: category, serial: serial).orFail(),
            title: file.map { String($0.split(separator: ".").first ?? "") } ?? "纸质合同",
            formingDepartment: try DepartmentCode("S").orFail(),
            formed: try CalendarDate("2026-03-01").orFail(), basis: .entered,
            carrier: name == nil ? .paper : .electronic, path: path,
            versions: name == nil ? [] : [version],
            registered: Registration(by: StaffID(serial: 1), at: at),
            salt: identities.makeSalt())
    }

    private func volume(_ path: String) throws -> Volume {
        try RelativePath(path).flatMap(Volume.init(path:)).orFail()
    }
}

/// A literal of a test that means nothing.
struct BadLiteral: Error {}

extension Optional {
    func orFail() throws -> Wrapped {
        guard let self else { throw BadLiteral() }
        return self
    }
}
