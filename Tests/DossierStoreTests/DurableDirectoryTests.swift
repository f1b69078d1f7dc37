import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("A durable file")
struct DurableDirectoryTests {
    @Test("is written in the order that lasts")
    func order() throws {
        let folder = try TemporaryDirectory()
        let system = FaultySystem()
        try DurableDirectory(folder.path, system: system)
            .write([1, 2, 3, 4], to: "key", replaces: true, isPrivate: true)
        let verbs = system.log.map { $0.split(separator: " ").first ?? "" }
        #expect(verbs == ["create", "write", "write", "write", "fsync", "rename", "fsync"])
        let status = try DurableDirectory(folder.path).status("key")
        #expect(status?.mode == 0o600)
        #expect(status?.size == 4)
    }

    @Test("does not replace unless told to", arguments: [false, true])
    func replaces(isNetwork: Bool) throws {
        let folder = try TemporaryDirectory(["key": "old"])
        let directory = try DurableDirectory(
            folder.path, system: FaultySystem(isNetwork: isNetwork))
        let error = #expect(throws: StoreError.self) {
            try directory.write([1], to: "key", replaces: false)
        }
        #expect(error?.code == .nameTaken)
        #expect(try folder.tree() == ["key": "old"])
        try directory.write(Array("new".utf8), to: "key", replaces: true)
        #expect(try folder.tree() == ["key": "new"])
    }

    @Test("keeps its old content whatever fails before the rename")
    func failures() throws {
        for number in 1...5 {
            let folder = try TemporaryDirectory(["key": "old"])
            let system = FaultySystem(.fail(.noSpace), at: number)
            let error = #expect(throws: StoreError.self) {
                try DurableDirectory(folder.path, system: system)
                    .write([1, 2], to: "key", replaces: true)
            }
            #expect(error?.code == .diskFull)
            #expect(try folder.tree() == ["key": "old"])
        }
    }

    @Test("is read back where the mount is not to be believed", arguments: [4, 5])
    func readBack(forgotten: Int) throws {
        let folder = try TemporaryDirectory(["key": "old"])
        let system = FaultySystem(isNetwork: true, forgetsReplacements: forgotten)
        let directory = try DurableDirectory(folder.path, system: system)
        if forgotten < 5 {
            try directory.write([65], to: "key", replaces: true)
            #expect(try folder.tree() == ["key": "A"])
        } else {
            let error = #expect(throws: StoreError.self) {
                try directory.write([65], to: "key", replaces: true)
            }
            #expect(error?.code == .replacementNotKept)
        }
    }

    @Test("is made only below the folder, past no link")
    func paths() throws {
        let folder = try TemporaryDirectory(["real": [:], "link": .link("real")])
        let directory = try DurableDirectory(folder.path)
        let error = #expect(throws: StoreError.self) {
            try directory.write([1], to: "link/x", replaces: false)
        }
        #expect(error?.code == .throughLink || error?.code == .notADirectory)
        for text in ["../x", "/x", "a/../../x", "a//b", "."] {
            #expect(RelativePath(bytes: Array(text.utf8)) == nil)
        }
    }

    @Test("that is large is read back from the disk, also while it is written", arguments: [3, 70])
    func readsBack(megabytes: Int) throws {
        let piece = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for decays in [false, true] {
            let folder = try TemporaryDirectory()
            let system = FaultySystem(shortensWrites: false, decays: decays)
            let directory = try DurableDirectory(folder.path, system: system)
            let outcome = Result {
                try directory.fill("large", readsBack: true) { sink in
                    for _ in 0..<megabytes { try sink.write(piece[...]) }
                    let digest = ContentDigest(of: [])
                    return (KnownContent(digest: digest, size: Int64(megabytes << 20)), ())
                }
            }
            if decays {
                let error = #expect(throws: StoreError.self) { try outcome.get() }
                #expect(error?.code == .replacementNotKept)
                #expect(try directory.entries().isEmpty)
            } else {
                try outcome.get()
                #expect(try directory.status("large")?.size == Int64(megabytes << 20))
            }
        }
    }

    @Test("that was never finished goes when its writer is gone, and another's never")
    func abandoned() throws {
        let folder = try TemporaryDirectory(["mine.txt": "mine"])
        let archive = try #require(ArchiveID("01890f3e-4c00-7000-8000-000000000001"))
        let other = try #require(ArchiveID("01890f3e-4c00-7000-8000-000000000002"))
        let here = HostSystem().processIdentity()
        var gone = here
        gone.started += 1
        var elsewhere = gone
        elsewhere.boot = "another"
        var old: RelativePath?
        for (owner, identity) in [
            (archive, gone), (archive, here), (archive, elsewhere), (archive, elsewhere),
            (other, gone),
        ] {
            let system = FaultySystem(.crashAfter, at: 1, identity: identity)
            let before = try names(folder)
            let unfinished: (FileSink) throws -> (content: KnownContent, value: Void) = { _ in
                throw Errno.ioError
            }
            _ = try? DurableDirectory(folder.path, system: system)
                .fill("backup", owner: owner, unfinished)
            let new = try names(folder).subtracting(before)
            if identity == elsewhere { old = new.first.flatMap { RelativePath($0) } }
        }
        #expect(try names(folder).count == 6)
        // Nobody can ask after a process of another machine; a day without a word is enough.
        let forgotten = try #require(old)
        try HostFiles.setModified(
            folder.path.appending(forgotten.description),
            Int64(Date().timeIntervalSince1970) - 90_000)
        let directory = try DurableDirectory(folder.path)
        let removed = try directory.removeAbandoned(of: archive)
        #expect(removed.count == 2 && removed.contains(forgotten))
        #expect(try names(folder).count == 4)
        #expect(try directory.removeAbandoned(of: archive).isEmpty)
        #expect(try directory.removeAbandoned(of: other).count == 1)
        #expect(folder.text("mine.txt") == "mine")
    }

    private func names(_ folder: TemporaryDirectory) throws -> Set<String> {
        Set(
            try DurableDirectory(folder.path).entries().map {
                String(decoding: $0.name, as: UTF8.self)
            })
    }
}
