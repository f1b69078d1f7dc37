internal import Foundation
internal import SystemPackage

/// Files and directories as a literal: `["a": ["b.txt": "text"], "empty": [:]]`.
public indirect enum Tree: Sendable, Equatable {
    /// A file with this text.
    case file(String)
    /// A directory with these members.
    case directory([String: Tree])
    /// A symbolic link to somewhere.
    case link(String)

    /// The files of the tree by their paths, names parted by `/`; empty directories end in `/`.
    public var flat: [String: String] {
        switch self {
        case .file(let text): return ["": text]
        case .link(let target): return ["": "-> " + target]
        case .directory(let members) where members.isEmpty: return ["": ""]
        case .directory(let members):
            var result: [String: String] = [:]
            for (name, member) in members {
                for (path, text) in member.flat {
                    let isEmpty = member == .directory([:])
                    let full = path.isEmpty ? name + (isEmpty ? "/" : "") : name + "/" + path
                    result[full] = text
                }
            }
            return result
        }
    }

    func write(to path: FilePath) throws {
        let manager = FileManager.default
        switch self {
        case .file(let text):
            try Data(text.utf8).write(to: URL(fileURLWithPath: path.string))
        case .link(let target):
            try manager.createSymbolicLink(
                atPath: path.string, withDestinationPath: target)
        case .directory(let members):
            try manager.createDirectory(
                atPath: path.string, withIntermediateDirectories: true)
            for (name, member) in members {
                try member.write(to: FilePath(path.string + "/" + name))
            }
        }
    }

    init(readingFrom path: FilePath) throws {
        let manager = FileManager.default
        if let target = try? manager.destinationOfSymbolicLink(atPath: path.string) {
            self = .link(target)
            return
        }
        let attributes = try manager.attributesOfItem(atPath: path.string)
        guard attributes[.type] as? FileAttributeType == .typeDirectory else {
            let data = try Data(contentsOf: URL(fileURLWithPath: path.string))
            self = .file(String(decoding: data, as: UTF8.self))
            return
        }
        var members: [String: Tree] = [:]
        for name in try manager.contentsOfDirectory(atPath: path.string) {
            members[name] = try Tree(readingFrom: FilePath(path.string + "/" + name))
        }
        self = .directory(members)
    }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// A file with this text.
    public init(stringLiteral value: String) { self = .file(value) }

    /// A directory with these members.
    public init(dictionaryLiteral elements: (String, Tree)...) {
        self = .directory(Dictionary(elements) { $1 })
    }
}

/// A tree written as a dictionary literal.
public func tree(_ tree: Tree) -> Tree { tree }
