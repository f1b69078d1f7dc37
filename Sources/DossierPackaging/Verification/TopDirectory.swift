import DossierModel

/// Which directory of a tar is the bag: the one top directory that RFC 8493 §4 asks for.
struct TopDirectory: Sendable {
    private enum State: Sendable {
        case unknown
        case none
        case named([UInt8])
    }

    private var state = State.unknown

    /// Where an entry lies.
    enum Place: Equatable {
        /// In the bag, at that path; empty is the bag itself.
        case inside([UInt8])
        /// In another top directory.
        case outside
    }

    /// The name of the top directory; nil while none is known or there is none.
    var name: [UInt8]? {
        if case .named(let name) = state { name } else { nil }
    }

    /// Whether the bag has no top directory.
    var isMissing: Bool {
        if case .none = state { true } else { false }
    }

    /// Tells where an entry lies; the first one decides which directory is the bag.
    mutating func place(_ name: EntryName, kind: EntryKind) -> Place {
        guard let first = name.names.first else { return .inside([]) }
        if case .unknown = state {
            // A file that lies at the top, or a payload that does: then there is no top directory.
            let isFile = name.names.count == 1 && kind != .directory
            let isPayload = first.elementsEqual(BagNames.payload.bytes)
            state = isFile || isPayload ? .none : .named(Array(first))
        }
        switch state {
        case .named(let top):
            guard first.elementsEqual(top) else { return .outside }
            return .inside(Array(name.names.dropFirst().joined(separator: [0x2F])))
        case .none, .unknown:
            return .inside(Array(name.names.joined(separator: [0x2F])))
        }
    }
}
