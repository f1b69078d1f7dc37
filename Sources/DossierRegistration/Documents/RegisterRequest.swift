public import DossierModel
public import SystemPackage

/// What a person says when documents are registered.
public struct RegisterRequest: Sendable {
    /// The files: paths below the archive's root, or outside it.
    public var files: [FilePath]
    /// The category; nil takes that of the folder a file lies in.
    public var category: CategoryPolicy.Category?
    /// The title; the file's name without its ending when nil.
    public var title: String?
    /// The day of forming; found out when nil.
    public var date: CalendarDate?
    /// The class (文种).
    public var documentClass: String?
    /// How finished the document is; final when nil.
    public var state: RecordState?
    /// The documents that it corrects, each by item number or id (rule PACK-6).
    public var corrects: [String] = []
    /// The department whose work it is; the dossier's, or the inbox's, when nil.
    public var department: DepartmentCode?
    /// Where the paper lies, when there is paper.
    public var paperPlace: String?
    /// Whether there is nothing but paper.
    public var paperOnly = false

    /// Whether what was destroyed by a list may come back; for who approves such a return.
    public var overrules = false

    /// What shows why it may, an item number or words.
    public var evidence: String?

    /// A request to register files.
    public init(files: [FilePath]) {
        self.files = files
    }
}
