import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A sandbox archive on disk that tests use as people would, on the day and in the name they say.
struct ArchiveFixture {
    static let name = "北京城建集团公司"
    static let number = "TF-S-A-201208-BJCJJTGS"

    /// The folder of the archive; its root is `archive` in it.
    let directory: TemporaryDirectory
    /// The user's own folders.
    var home: TemporaryDirectory
    var identities: any IdentitySource
    /// The moment at which everything happens.
    var moment: String
    /// Who acts.
    var person: StaffID?
    /// How many seconds to wait for another writer.
    var wait = 0

    /// An archive that was just made on a day.
    init(
        on day: String = "2026-07-01", sandbox: Bool = true,
        identities: any IdentitySource = FixedIdentitySource()
    ) throws {
        self.identities = identities
        directory = try TemporaryDirectory()
        home = try TemporaryDirectory()
        moment = "\(day)T09:30:00+08:00"
        person = sandbox ? StaffID(serial: 1) : nil
        let plan = ArchivePlan(
            root: directory.at("archive"), company: try #require(CompanyCode("TF")),
            companyName: "天锋广告", timeZone: "Asia/Shanghai", language: .chinese,
            sandbox: sandbox, around: false, founder: "王敏")
        _ = try Archive.create(plan, surroundings: surroundings)
    }

    /// The same archive in another place, its files made in the opposite order.
    init(copying other: ArchiveFixture) throws {
        identities = FixedIdentitySource()
        directory = try TemporaryDirectory()
        home = other.home
        moment = other.moment
        person = other.person
        let files = FileManager.default
        for path in try files.subpathsOfDirectory(atPath: other.root.string).sorted().reversed() {
            let (from, to) = (other.at(path).string, directory.at("archive/\(path)").string)
            let isFolder =
                try files.attributesOfItem(atPath: from)[.type] as? FileAttributeType
                == .typeDirectory
            let folder = isFolder ? to : FilePath(to).removingLastComponent().string
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if !isFolder { try files.copyItem(atPath: from, toPath: to) }
        }
    }

    var root: FilePath { directory.at("archive") }

    private var surroundings: Surroundings {
        Surroundings(
            clock: FixedClock(moment), identities: identities,
            configurationFolder: home.at("config"), cacheFolder: home.at("cache"),
            staff: person, login: "wangmin", command: "test", wait: wait, processors: 2,
            nanoseconds: { .max })
    }

    /// The archive as it is now.
    func archive(system: any SystemCalls = HostSystem()) throws -> Archive {
        let store = try Store.open(root, system: system)
        return try Archive(store: store, surroundings: surroundings)
    }

    /// One act by the person of the fixture.
    @discardableResult
    func act<Value>(_ act: (Desk) throws -> Value) throws -> Value {
        let written = try archive().write(act)
        #expect(written.stalePages == [])
        return written.value
    }

    /// The same archive on another day.
    func on(_ day: String) -> ArchiveFixture {
        var other = self
        other.moment = "\(day)T09:30:00+08:00"
        return other
    }

    /// The same archive in another person's name.
    func as_(_ person: StaffID) -> ArchiveFixture {
        var other = self
        other.person = person
        return other
    }

    // MARK: What lies on disk

    /// The host's path of something in the archive.
    func at(_ path: String) -> FilePath { directory.at("archive/\(path)") }

    /// The host's path of something in a volume of the dossier of the fixture.
    func inVolume(_ path: String) -> FilePath { at("2026/S/A/\(Self.number)/\(path)") }

    /// Everything in the archive.
    func tree() throws -> [String: String] { try directory.tree().flat }

    /// The text of a file of the archive.
    func text(_ path: String) -> String? { directory.text("archive/\(path)") }

    /// Writes a file beside the archive, as one that came by mail.
    func outside(_ name: String, _ text: String = "bytes") throws -> FilePath {
        try directory.add(.directory(["outside": .directory([name: .file(text)])]))
        return directory.at("outside/\(name)")
    }

    /// Saves a file into the archive, as Explorer and Office do.
    func save(_ path: String, _ text: String = "bytes") throws {
        let place = at(path)
        try FileManager.default.createDirectory(
            atPath: place.removingLastComponent().string, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: place.string))
    }

    /// Sets the time of modification of a file.
    func age(_ path: FilePath, to day: String) throws {
        let moment = try #require(Timestamp("\(day)T10:00:00+08:00"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(moment.seconds))],
            ofItemAtPath: path.string)
    }
}
