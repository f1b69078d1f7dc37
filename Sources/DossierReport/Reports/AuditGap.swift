public import DossierModel

/// What an audit did not or could not check, told as plainly as what it found.
public struct AuditGap: Sendable, Equatable {
    /// What was not checked.
    public enum Subject: String, MessageKey {
        /// Who read or copied documents over the share.
        case reads
        /// Documents that were deleted before anybody registered them.
        case deleted
        /// The clocks by which events are dated.
        case clocks
        /// Paper, and what stands on it.
        case paper
        /// Copies that left the archive.
        case copies
        /// Backups.
        case backups
        /// The server's own lists of who may what.
        case accessLists
        /// Permissions, on a file system that does not keep them.
        case permissions
        /// The content of documents.
        case documents
        /// Whether the whole history was written anew, for nobody brought a checkpoint.
        case checkpoint
        /// Rules that could not be checked, or not everywhere.
        case rules
        /// People and roles, whose policy cannot be read.
        case people
        /// What follows from events, for the ledger cannot be read to its end.
        case events
        /// Alarms, whose register cannot be read.
        case alarms
        /// Files and folders of the archive's own that this user may not read.
        case unread
    }

    /// What was not checked.
    public var subject: Subject
    /// What the sentence names besides.
    public var details: [String: String]

    /// A gap.
    public init(_ subject: Subject, _ details: [String: String] = [:]) {
        self.subject = subject
        self.details = details
    }

    /// The sentence.
    func text(_ language: Language) -> String { subject.text(language, details) }

    /// `{subject, message, details}`.
    func json(in language: Language) -> JSONValue {
        let members = details.sorted { $0.key < $1.key }.map {
            ($0.key, JSONValue.string(MessageCatalogue.list($0.value, in: language)))
        }
        return [
            "subject": .string(subject.rawValue), "message": .string(text(language)),
            "details": .object(JSONObject(members)),
        ]
    }
}
