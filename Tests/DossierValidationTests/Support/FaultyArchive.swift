import DossierModel
import DossierStore
import DossierValidation
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Dossier

/// A copy of the base archive with a fault in it.
struct FaultyArchive {
    private let directory: TemporaryDirectory
    private var today = BaseArchive.today
    private var isDeep = true
    private var places: [String] = []
    private var comparesPages = false

    /// The folder of the copy.
    var root: FilePath { directory.at("archive") }

    /// Copies the base archive and does what the steps say.
    init(_ steps: [FaultStep]) throws {
        directory = try TemporaryDirectory()
        let base = try BaseArchive.shared.get()
        try FileManager.default.copyItem(
            atPath: base.root.string, toPath: directory.at("archive").string)
        for step in steps { try apply(step) }
    }

    /// Validates the copy.
    func validate() throws -> ValidationReport {
        let store = try Store.open(root)
        let moment = try #require(Timestamp("\(today)T09:30:00+08:00"))
        var options = ValidationOptions(
            isDeep: isDeep, places: try places.map { try #require(RelativePath($0)) },
            today: moment.date, now: { moment.seconds * 1_000_000_000 })
        let archive = try Archive(
            store: store, surroundings: BaseArchive.shared.get().surroundings(today))
        if comparesPages { options.folderPages = { archive.pages(above: $0) } }
        return try Validation(store, options).run()
    }

    private func file(_ path: String) -> FilePath { directory.at("archive/" + path) }

    private mutating func apply(_ step: FaultStep) throws {
        let manager = FileManager.default
        switch step {
        case .write(let path, let text): try write(Array(text.utf8), to: path)
        case .append(let path, let text):
            let old = manager.contents(atPath: file(path).string) ?? Data()
            try write(Array(old) + text.utf8, to: path)
        case .hex(let path, let bytes): try write(bytes, to: path)
        case .age(let path, let day): try age(file(path), to: day)
        case .patch(let path, let pointer, let value):
            try edit(path) { json in
                // A text that begins with @ stands for what is at that pointer.
                let copied = value.string.flatMap { text in
                    text.hasPrefix("@") ? json.value(at: String(text.dropFirst())) : nil
                }
                return try json.setting(pointer, to: copied ?? value)
            }
        case .drop(let path, let pointer): try edit(path) { try $0.setting(pointer, to: nil) }
        case .move(let path, let other):
            try prepare(other)
            try HostFiles.move(file(path), to: file(other))
        case .copy(let path, let other):
            try prepare(other)
            try manager.copyItem(atPath: file(path).string, toPath: file(other).string)
        case .link(let path, let target):
            try manager.createSymbolicLink(
                atPath: file(path).string, withDestinationPath: target)
        case .remove(let path): try HostFiles.remove(file(path))
        case .folder(let path):
            try manager.createDirectory(
                atPath: file(path).string, withIntermediateDirectories: true)
        case .rawFolder(let path, let name): try HostFiles.makeFolder(named: name, in: file(path))
        case .pipe(let path): try HostFiles.makePipe(file(path))
        case .sign: try Resigning(root, base: BaseArchive.shared.get().root).sign(on: today)
        case .now(let day): today = day
        case .fast: isDeep = false
        case .only(let path): places.append(path)
        case .pages: comparesPages = true
        }
    }

    private func prepare(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: file(path).removingLastComponent().string, withIntermediateDirectories: true)
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        try prepare(path)
        try HostFiles.write(file(path), bytes)
    }

    private func age(_ path: FilePath, to day: String) throws {
        let moment = try #require(Timestamp("\(day)T10:00:00+08:00"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(moment.seconds))],
            ofItemAtPath: path.string)
    }

    private func edit(_ path: String, _ change: (JSONValue) throws -> JSONValue) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file(path).string)))
        if path.hasSuffix(".jsonl") {
            let line = try change(try JSONParser.parse(bytes.dropLast()))
            return try write(CanonicalJSON.bytes(of: line) + [0x0A], to: path)
        }
        try write(JSONText.bytes(of: try change(try JSONParser.parse(bytes))), to: path)
    }
}
