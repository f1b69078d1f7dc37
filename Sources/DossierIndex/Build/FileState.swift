/// What a file is to the archive, as the index remembers it.
enum FileState: Sendable, Hashable {
    /// A document that stands so to its record.
    case document(DocumentStatus)
    /// A document that could not be read, or changed while it was read; the next run tries again.
    case unread
    /// A file of the archive itself whose content makes up a volume: its card or its records.
    case volumeFile

    /// The small number under which the index keeps the state.
    var code: Int {
        switch self {
        case .document(let status): status.code
        case .unread: 10
        case .volumeFile: 20
        }
    }

    /// The state of that number; an unknown one means that the file has to be read again.
    init(code: Int) {
        switch code {
        case 20: self = .volumeFile
        default: self = DocumentStatus(code: code).map(FileState.document) ?? .unread
        }
    }
}
