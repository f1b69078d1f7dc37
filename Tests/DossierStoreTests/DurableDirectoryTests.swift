import DossierModel
import DossierStore
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
}
