public import DossierModel

/// What of a backup or package is wanted.
public enum RestoreFilter: Sendable, Hashable {
    /// Everything.
    case everything
    /// The volumes of one dossier.
    case number(ClientNumber)
    /// A file, or a folder with everything in it.
    case path(RelativePath)

    /// Reads what a person typed: a number, or a path below the root; nil for neither.
    public init?(_ text: String) {
        if let number = ClientNumber(text) {
            self = .number(number)
        } else if let path = RelativePath(text) {
            self = .path(path)
        } else {
            return nil
        }
    }

    /// Whether a path is wanted.
    func includes(_ path: RelativePath) -> Bool {
        switch self {
        case .everything: true
        case .number(let number):
            path.names.count > 4 && path.names[3].elementsEqual("\(number)".utf8)
        case .path(let wanted): path.isInside(wanted)
        }
    }

    /// Whether the records of a volume may say of something wanted that it was destroyed.
    func concerns(_ records: RelativePath) -> Bool {
        guard case .path(let wanted) = self, let volume = records.parent else {
            return includes(records)
        }
        return wanted.isInside(volume) || volume.isInside(wanted)
    }

    /// Whether there is more than a part wanted.
    var isEverything: Bool { self == .everything }

    /// The filter as it was typed; empty for everything.
    var text: String {
        switch self {
        case .everything: ""
        case .number(let number): "\(number)"
        case .path(let path): path.description
        }
    }
}
