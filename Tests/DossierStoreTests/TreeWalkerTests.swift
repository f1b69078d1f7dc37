import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("A walk")
struct TreeWalkerTests {
    @Test("comes upon what FileManager lists, and enters no link")
    func everything() throws {
        let folder = try TemporaryDirectory(
            SampleDescription.archive([
                "2026": ["S": ["A": ["a.txt": "1", "b": ["c": "2"]], "M": [:]]],
                "link": .link("2026"), "待归档": ["x": ""],
            ]))
        let store = try Store.open(folder.path)
        var found: Set<String> = []
        TreeWalker(store, includesSystem: true).walk { entry in
            if case .found(let path, _) = entry { found.insert(path.description) }
            return .proceed
        }
        let listed = FileManager.default.enumerator(atPath: folder.path.string)
        #expect(found == Set(listed?.compactMap { $0 as? String } ?? []))
        #expect(!found.contains("link/S"))
    }

    @Test("leaves _archive out, skips and stops when told")
    func steps() throws {
        let folder = try TemporaryDirectory(
            SampleDescription.archive(["a": ["1": "", "2": ["3": ""]], "b": ["4": ""]]))
        let walker = TreeWalker(try Store.open(folder.path))
        var found: Set<String> = []
        walker.walk { entry in
            guard case .found(let path, let status) = entry else { return .proceed }
            found.insert(path.description)
            return path == "a/2" && status.kind == .directory ? .skip : .proceed
        }
        #expect(found == ["a", "a/1", "a/2", "b", "b/4"])
        found = []
        walker.walk("a/2") { entry in
            if case .found(let path, _) = entry { found.insert(path.description) }
            return .stop
        }
        #expect(found == ["a/2/3"])
    }

    @Test("reports a folder that cannot be opened and goes on")
    func unreadable() throws {
        let folder = try TemporaryDirectory(
            SampleDescription.archive(["a": ["1": ""], "b": ["2": ""]]))
        let faulty = FaultySystem(refusing: "a", with: .permissionDenied)
        let store = try Store.open(folder.path, system: faulty)
        var failures: [String] = []
        var found: Set<String> = []
        TreeWalker(store).walk { entry in
            switch entry {
            case .found(let path, _): found.insert(path.description)
            case .unreadable(let path, let error):
                failures.append("\(path?.description ?? "") \(error.code)")
            }
            return .proceed
        }
        #expect(failures == ["a permissionDenied"])
        #expect(found == ["a", "b", "b/2"])
    }

    @Test("tells links, pipes and sockets by their kind, and does not wait at a pipe")
    func kinds() throws {
        let folder = try TemporaryDirectory(SampleDescription.archive(["l": .link("x")]))
        try HostFiles.makePipe(folder.at("pipe"))
        let store = try Store.open(folder.path)
        var kinds: [String: FileKind] = [:]
        TreeWalker(store).walk { entry in
            if case .found(let path, let status) = entry { kinds["\(path)"] = status.kind }
            return .proceed
        }
        #expect(kinds == ["l": .link, "pipe": .pipe])
        let error = #expect(throws: StoreError.self) { try store.bytes("pipe") }
        #expect(error?.code == .notAFile)
    }
}
