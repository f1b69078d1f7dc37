public import DossierModel

/// What a run of the index found.
///
/// ``new``, ``changed``, ``moved`` and ``unchanged`` compare the documents that lie in the tree with
/// the run before; together they are ``documents``. A second run over an unchanged tree reports
/// nothing but unchanged ones. ``missing``, ``unregistered`` and ``waiting`` tell how the tree stands
/// to its records now, whatever run saw it first.
public struct IndexSummary: Sendable, Equatable {
    /// Dossiers that have a volume.
    public var dossiers = 0
    /// Documents that lie in the tree: in volumes, in the inbox, and astray; not paper.
    public var documents = 0
    /// Documents that no run met before, and that are not moved ones.
    public var new = 0
    /// Documents with other bytes than at the run before; at the first run, than their record says.
    public var changed = 0
    /// Documents at another path than at the run before, or than their record says: the same bytes,
    /// once there and now here.
    public var moved = 0
    /// Documents with the bytes and the path of the run before.
    public var unchanged = 0
    /// Records whose document lies nowhere in the archive.
    public var missing = 0
    /// Documents without a record: in volumes, astray (rule CRE-9), and in the inbox.
    public var unregistered = 0
    /// Those of them that lie in the inbox.
    public var waiting = 0
    /// Files that are no documents by their name, such as `~$合同.docx`.
    public var ignored = 0
    /// Ignored files that nobody touched for a week: each can be the only copy of something.
    public var ignoredOld: [RelativePath] = []
    /// Files, folders and volumes that could not be read, or that changed while they were read; the
    /// next run tries again.
    public var unreadable: [UnreadableFile] = []
    /// Links, pipes, sockets and devices, which are never opened.
    public var special: [SpecialFile] = []
    /// How many bytes were read to make digests.
    public var hashedBytes: Int64 = 0
    /// How long the run took, in seconds.
    public var seconds = 0.0
    /// How many records are destroyed, where the file may still hold bytes of one of them.
    var unpurged: Int?
}
