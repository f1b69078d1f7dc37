import DossierIndex
import DossierModel
import TestSupport
import Testing

/// What a run tells of what people did in the folder (rules NUM-10, CRE-9).
@Suite struct IndexRunTests {
    /// What happened between two runs, and what the second must say.
    struct Day: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let act: @Sendable (ArchiveFixture) throws -> Void
        var counts = [0, 0, 0]
        var missing = 0
        var unregistered = 0
        var documents = 3

        init(
            _ name: String, counts: [Int] = [0, 0, 0], missing: Int = 0, unregistered: Int = 0,
            documents: Int = 3, act: @escaping @Sendable (ArchiveFixture) throws -> Void
        ) {
            testDescription = name
            self.act = act
            self.counts = counts
            self.missing = missing
            self.unregistered = unregistered
            self.documents = documents
        }
    }

    private static let volume = ArchiveFixture.volume

    /// Counts are new, changed, moved.
    static let days = [
        Day("nothing happened") { _ in },
        Day("a document was put into a volume", counts: [1, 0, 0], unregistered: 1, documents: 4) {
            try $0.write("\(volume)/02合同/补充.txt", "d")
        },
        Day("a document was put into the inbox", counts: [1, 0, 0], unregistered: 1, documents: 4) {
            try $0.write("待归档/S/新.txt", "d")
        },
        Day(
            "a document was put beside the volumes", counts: [1, 0, 0], unregistered: 1,
            documents: 4
        ) {
            try $0.write("2026/S/散件.txt", "d")
        },
        Day("a document was put into the root", counts: [1, 0, 0], unregistered: 1, documents: 4) {
            try $0.write("散件.txt", "d")
        },
        Day("a registered document was edited", counts: [0, 1, 0]) {
            try $0.write("\(volume)/02合同/甲.txt", "other")
        },
        Day("a registered document was renamed", counts: [0, 0, 1]) {
            try $0.move("\(volume)/02合同/甲.txt", to: "\(volume)/02合同/甲方.txt")
        },
        Day("a registered document was moved to another category", counts: [0, 0, 1]) {
            try $0.move("\(volume)/02合同/甲.txt", to: "\(volume)/01报价/甲.txt")
        },
        Day("a registered document was moved to the inbox", counts: [0, 0, 1]) {
            try $0.move("\(volume)/02合同/甲.txt", to: "待归档/S/甲.txt")
        },
        Day("a registered document was moved out of every volume", counts: [0, 0, 1]) {
            try $0.move("\(volume)/02合同/甲.txt", to: "甲.txt")
        },
        Day("a folder was renamed", counts: [0, 0, 2]) {
            try $0.move("\(volume)/02合同", to: "\(volume)/合同")
        },
        Day("two documents changed names", counts: [0, 0, 2]) {
            try $0.move("\(volume)/02合同/甲.txt", to: "\(volume)/t")
            try $0.move("\(volume)/02合同/乙.txt", to: "\(volume)/02合同/甲.txt")
            try $0.move("\(volume)/t", to: "\(volume)/02合同/乙.txt")
        },
        Day("one document took the place of another", counts: [0, 0, 2]) {
            try $0.move("\(volume)/02合同/乙.txt", to: "\(volume)/02合同/丁.txt")
            try $0.move("\(volume)/02合同/甲.txt", to: "\(volume)/02合同/乙.txt")
        },
        Day(
            "a document was edited and a copy of the old one kept",
            counts: [1, 1, 0], unregistered: 1, documents: 4
        ) {
            try $0.write("\(volume)/02合同/甲.txt", "other")
            try $0.write("\(volume)/02合同/甲 旧.txt", "a")
        },
        Day("a registered document was deleted", missing: 1, documents: 2) {
            try $0.remove("\(volume)/02合同/甲.txt")
        },
        Day(
            "a registered document was renamed and edited",
            counts: [1, 0, 0], missing: 1, unregistered: 1
        ) {
            try $0.remove("\(volume)/02合同/甲.txt")
            try $0.write("\(volume)/02合同/甲方.txt", "other")
        },
        Day("a document was saved again with the same bytes") {
            try $0.write("\(volume)/02合同/甲.txt", "a")
        },
        Day("a whole volume was deleted", documents: 0) { try $0.remove(volume) },
    ]

    @Test(arguments: days)
    func tellsWhatHappened(_ day: Day) throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a", "02合同/乙.txt": "b", "01报价/丙.txt": "c"])
        let first = try archive.index()
        #expect(first.figures(\.new, \.changed, \.moved, \.unregistered) == [3, 0, 0, 0])
        try day.act(archive)
        let summary = try archive.index()
        #expect(summary.figures(\.new, \.changed, \.moved) == day.counts)
        #expect(summary.missing == day.missing)
        #expect(summary.unregistered == day.unregistered)
        #expect(summary.documents == day.documents)
        let sum = summary.new + summary.changed + summary.moved + summary.unchanged
        #expect(sum == day.documents)

        let again = try archive.index()
        #expect(again.figures(\.new, \.changed, \.moved) == [0, 0, 0])
        #expect(again.hashedBytes == 0)
        #expect(again.unchanged == day.documents)
        #expect(again.missing == day.missing)
        #expect(again.unregistered == day.unregistered)
    }

    @Test(arguments: days)
    func losesNothingWhenTheIndexIsDeleted(_ day: Day) throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a", "02合同/乙.txt": "b", "01报价/丙.txt": "c"])
        _ = try archive.index()
        try day.act(archive)
        _ = try archive.index()
        let before = try archive.find(FindQuery())
        try HostFiles.remove(archive.cache.at("dossier"))
        let summary = try archive.index()
        #expect(summary.missing == day.missing)
        #expect(summary.unregistered == day.unregistered)
        #expect(try archive.find(FindQuery()) == before)
    }

    @Test func findsMovedDocumentsWhereTheyAre() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        _ = try archive.index()
        try archive.move("\(Self.volume)/02合同/甲.txt", to: "待归档/S/别的.txt")
        _ = try archive.index()
        #expect(try archive.paths(.moved) == ["待归档/S/别的.txt"])
        #expect(try archive.paths(.waiting) == [])
        #expect(try archive.paths(.missing) == [])
    }

    @Test func forgetsAMoveWhenTheDocumentComesBack() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        _ = try archive.index()
        try archive.move("\(Self.volume)/02合同/甲.txt", to: "待归档/S/甲.txt")
        _ = try archive.index()
        try archive.write("待归档/S/乙.txt", "b")
        #expect(try archive.index().new == 1)
        #expect(try archive.paths(.moved) == ["待归档/S/甲.txt"])
        try archive.move("待归档/S/甲.txt", to: "\(Self.volume)/02合同/甲.txt")
        let summary = try archive.index()
        #expect(summary.figures(\.new, \.changed, \.moved) == [0, 0, 1])
        #expect(try archive.paths(.registered) == ["\(Self.volume)/02合同/甲.txt"])
        #expect(try archive.paths(.waiting) == ["待归档/S/乙.txt"])
    }

    @Test func letsAClaimGoWhenTheDocumentIsRegisteredAnew() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        _ = try archive.index()
        try archive.move("\(Self.volume)/02合同/甲.txt", to: "甲.txt")
        _ = try archive.index()
        try archive.editRecords { $0.records = [] }
        let summary = try archive.index()
        #expect(summary.figures(\.new, \.changed, \.moved) == [0, 0, 0])
        #expect(try archive.paths(.unregistered) == ["甲.txt"])
        #expect(try archive.paths(.moved) == [])
    }

    @Test func losesAMoveWhenTheDocumentIsDeletedThere() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        _ = try archive.index()
        try archive.move("\(Self.volume)/02合同/甲.txt", to: "甲.txt")
        _ = try archive.index()
        try archive.remove("甲.txt")
        let summary = try archive.index()
        #expect(summary.figures(\.new, \.moved, \.missing) == [0, 0, 1])
        #expect(try archive.paths(.missing) == ["\(Self.volume)/02合同/甲.txt"])
    }

    @Test func seesRegisteringAsNoChangeOfFiles() throws {
        let archive = try ArchiveFixture()
        try archive.write("\(Self.volume)/02合同/甲.txt", "a")
        #expect(try archive.index().unregistered == 1)
        try archive.enter("02合同/甲.txt", content: "a")
        let summary = try archive.index()
        #expect(summary.figures(\.new, \.changed, \.moved) == [0, 0, 0])
        #expect(summary.unregistered == 0)
        #expect(summary.hashedBytes == 0)
        #expect(try archive.paths(.registered).count == 1)
    }

    @Test func readsEverythingAgainWhenAsked() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "abc"])
        try archive.write("散件.txt", "de")
        _ = try archive.index()
        let summary = try archive.index(full: true)
        #expect(summary.hashedBytes == 5)
        #expect(summary.unchanged == 2)
        #expect(summary.figures(\.new, \.changed, \.moved) == [0, 0, 0])
    }

    @Test func countsPaperAndTombstonesAsNoDocuments() throws {
        let archive = try ArchiveFixture()
        try archive.enter(nil)
        try archive.enter("02合同/毁.txt", content: "gone") { record in
            record.tombstone = Tombstone(at: Timestamp(seconds: 0), list: "x")
        }
        let summary = try archive.index()
        #expect(summary.figures(\.documents, \.missing, \.unregistered) == [0, 0, 0])
        #expect(try archive.paths(.destroyed) == ["-"])
        #expect(try archive.paths(.registered) == ["-"])
    }
}
