import DossierModel
import TestSupport
import Testing

@testable import DossierIndex

/// Which file belongs to which record.
@Suite struct VolumeMatchTests {
    /// Records and files as `path = content`, and what is to come of the records.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let records: [String]
        let files: [String]
        let outcomes: [String]
    }

    static let cases = [
        Case(
            testDescription: "equal files keep their places", records: ["a=1", "b=1"],
            files: ["b=1", "a=1"], outcomes: ["registered a", "registered b"]),
        Case(
            testDescription: "a chain of renames", records: ["a=1", "b=2", "c=3"],
            files: ["b=1", "c=2", "d=3"], outcomes: ["moved b", "moved c", "moved d"]),
        Case(
            testDescription: "a ring of renames", records: ["a=1", "b=2", "c=3"],
            files: ["a=3", "b=1", "c=2"], outcomes: ["moved b", "moved c", "moved a"]),
        Case(
            testDescription: "one overwritten by an older other, which was edited",
            records: ["a=1", "b=2"], files: ["a=9", "b=1"], outcomes: ["changed a", "changed b"]),
        Case(
            testDescription: "a copy is left alone", records: ["a=1"], files: ["a=1", "b=1"],
            outcomes: ["registered a"]),
        Case(
            testDescription: "of two copies the one with the name", records: ["x/a=1"],
            files: ["b=1", "y/a=1"], outcomes: ["moved y/a"]),
        Case(
            testDescription: "a free copy rather than another record's place",
            records: ["a=1", "b=2"], files: ["b=1", "z=1"], outcomes: ["moved z", "changed b"]),
        Case(
            testDescription: "other Unicode form, other bytes", records: ["caf\u{E9}=1"],
            files: ["cafe\u{301}=2"], outcomes: ["changed cafe\u{301}"]),
        Case(
            testDescription: "other case, other bytes", records: ["a.TXT=1"],
            files: ["A.txt=2"], outcomes: ["changed A.txt"]),
        Case(
            testDescription: "two records of one path", records: ["a=1", "a=1"],
            files: ["a=1"], outcomes: ["registered a", "missing"]),
        Case(
            testDescription: "a tombstone owns nothing", records: ["†a=1"], files: ["a=1"],
            outcomes: ["destroyed"]),
        Case(
            testDescription: "unread, of the same length", records: ["a=1"], files: ["a=?1"],
            outcomes: ["registered a"]),
        Case(
            testDescription: "unread, of another length", records: ["a=1"], files: ["a=?22"],
            outcomes: ["changed a"]),
        Case(testDescription: "gone", records: ["a=1"], files: ["b=2"], outcomes: ["missing"]),
    ]

    @Test(arguments: cases)
    func matches(_ example: Case) throws {
        let folder = try RelativePath(ArchiveFixture.volume).orFail()
        let files = try example.files.map { try Self.file($0, folder) }
        let match = VolumeMatch(folder, try example.records.map(Self.record), files)
        let outcomes = try match.outcomes.map { outcome in
            guard let file = outcome.file else { return outcome.status.rawValue }
            let path = try files[file].key.path.flatMap { $0.relative(to: folder) }.orFail()
            return "\(outcome.status.rawValue) \(path.text ?? "")"
        }
        #expect(outcomes.map { Array($0.utf8) } == example.outcomes.map { Array($0.utf8) })
    }

    private static func parts(_ text: String) throws -> (path: RelativePath, content: String) {
        let parts = text.split(separator: "=").map(String.init)
        return (try RelativePath(parts[0]).orFail(), parts[1])
    }

    private static func file(_ text: String, _ folder: RelativePath) throws -> FileRow {
        let (path, content) = try parts(text)
        let isUnread = content.hasPrefix("?")
        let size = Int64(content.utf8.count) - (isUnread ? 1 : 0)
        return FileRow(
            key: FileKey(folder.appending(path)),
            stamp: FileStamp(size: size, modified: 0, changed: 0, inode: 0),
            state: isUnread ? .unread : .document(.unregistered),
            digest: isUnread ? nil : ContentDigest(of: Array(content.utf8)).bytes, born: 1,
            touched: 1)
    }

    private static func record(_ text: String) throws -> Record {
        let isDestroyed = text.hasPrefix("†")
        let (path, content) = try parts(isDestroyed ? String(text.dropFirst()) : text)
        let at = Timestamp(seconds: 0)
        let identities = FixedIdentitySource()
        let version = RecordVersion(
            number: 1, digest: ContentDigest(of: Array(content.utf8)),
            size: content.utf8.count, seen: at)
        var record = Record(
            id: identities.makeID(),
            item: try ItemNumber(year: 2026, category: 2, serial: 1).orFail(), title: "t",
            formingDepartment: try DepartmentCode("S").orFail(),
            formed: CalendarDate(daysSince1970: 0), basis: .entered, carrier: .electronic,
            path: path, versions: [version],
            registered: Registration(by: StaffID(serial: 1), at: at),
            salt: identities.makeSalt())
        if isDestroyed { record.tombstone = Tombstone(at: at, list: "x") }
        return record
    }
}
