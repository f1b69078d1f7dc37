public import DossierModel

/// What an import did, and what it could not place.
public struct ImportReport: Sendable, Equatable {
    /// How many clients were set up now.
    public var clients = 0
    /// How many documents were copied in and registered now.
    public var documents = 0
    /// How many bytes these have.
    public var bytes = 0
    /// How many documents an earlier run had brought in.
    public var alreadyPresent = 0
    /// What could not be placed, and why; nothing is dropped in silence.
    public var unplaced: [Unplaced] = []
    /// Documents whose year is only the import's, or that of the file's modification.
    public var uncertain: [String] = []
    /// What each folder name decided: the folder, the category, the alias that matched.
    public var decisions: [Decision] = []
    /// What of the table could not be taken over, in order of lines.
    public var faults: [Fault] = []
    /// Documents whose bytes the dossier has under another name.
    public var duplicates: [String] = []

    /// An empty report.
    public init() {}

    /// Something of the table that could not be taken over; the rest of it was.
    public struct Fault: Sendable, Equatable {
        /// The line of the file, counted from 1.
        public var line: Int
        /// What, and what to do.
        public var message: Message

        /// The keys of the sentences that an import has of its own.
        public enum Code: String, MessageKey {
            /// A column that the archive does not know.
            case unknownColumn
            /// A responsible person who is not on the staff, or whose name several people have.
            case unknownStaff
            /// A responsible person who has left.
            case formerStaff
        }

        /// A fault of a line.
        init(line: Int, _ message: Message) {
            self.line = line
            self.message = message
        }
    }

    /// A file that was left where it is.
    public struct Unplaced: Sendable, Equatable {
        /// The path below the folder of documents.
        public var path: String
        /// Why.
        public var reason: Reason

        /// Why a file cannot be placed.
        public enum Reason: String, Sendable, CaseIterable {
            /// No row of the CSV has this client.
            case noSuchClient
            /// It lies in no client's folder.
            case outsideClients
            /// A link, pipe, socket or device.
            case special
            /// A temporary file that no archive keeps.
            case ignored
            /// It cannot be read.
            case unreadable
            /// It vanished, grew or shrank while it was copied.
            case changing
            /// Its client could not be set up: the faults tell why.
            case notSetUp
            /// Its dossier is closed.
            case closed
            /// Its name cannot be kept.
            case badName
        }
    }

    /// What a folder's name decided.
    public struct Decision: Sendable, Hashable {
        /// The folder's name.
        public var folder: String
        /// The number of the category.
        public var category: Int
        /// The alias that matched; nil for the category's own name or for none.
        public var alias: String?
    }
}
