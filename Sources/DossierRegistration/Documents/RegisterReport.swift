public import DossierModel

/// What a registration did, and what it left.
public struct RegisterReport: Sendable, Equatable {
    /// What was registered.
    public var registered: [RegisteredDocument] = []
    /// What must wait, and why.
    public var waiting: [Waiting] = []
    /// What was there already with the same bytes.
    public var duplicates: [Duplicate] = []
    /// Registered documents that lie neither at their path nor anywhere else that was looked at.
    public var missing: [RecordedPlace] = []
    /// Volumes that were not looked at, because the person may not register in them.
    public var notPermitted: [Volume] = []
    /// Volumes that could not be read or written; the others were done.
    public var faults: [VolumeFault] = []

    /// An empty report.
    public init() {}

    /// A file that was left for later.
    public struct Waiting: Sendable, Equatable {
        /// The file.
        public var path: RelativePath
        /// Why.
        public var reason: Reason
        /// Where its record says that it should lie, for one that has strayed.
        public var home: RecordedPlace?
        /// What has this name in another case or Unicode form, for one that is the twin of it.
        public var twin: RelativePath?
        /// Whether it lies outside every volume, so that no folder tells its dossier.
        public var isOutsideVolumes: Bool {
            reason == .outside && DocumentSource.volume(path) == nil
        }

        /// Why a file must wait.
        public enum Reason: String, Sendable, CaseIterable {
            /// It was changed so lately that somebody may still be at it.
            case settling
            /// It lies in the inbox: nobody has said to which dossier it belongs.
            case inbox
            /// It vanished, grew or shrank while it was read.
            case changing
            /// It cannot be read.
            case unreadable
            /// It is a link, a device, a socket or a pipe, not a document.
            case special
            /// A sealed document was changed: validation tells what to do.
            case sealed
            /// It lies in the volume of another year or dossier than its record.
            case strayed
            /// Another document of its folder has the same name but for case or Unicode form.
            case twin
            /// Its dossier is closed.
            case closed
            /// It lies in a volume whose year is closed, and is not what was registered there.
            case yearClosed
            /// The same bytes were destroyed by an approved list.
            case destroyed
            /// It lies in no category folder of a volume, or outside every volume.
            case outside
        }
    }

    /// A file whose bytes the dossier has already.
    public struct Duplicate: Sendable, Equatable {
        /// The file as it was named.
        public var file: String
        /// The record that has the same bytes.
        public var item: ItemNumber
        /// Whether the file was registered nevertheless, being of another name.
        public var registered: Bool
        /// Where that record's document lies, when something was said that would correct it.
        public var correctAt: RelativePath?
    }
}
