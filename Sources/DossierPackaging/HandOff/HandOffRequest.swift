public import DossierModel
public import DossierStore
public import SystemPackage

/// What a person wants handed over.
public struct HandOffRequest: Sendable {
    /// The files of the packages.
    public var files: [FilePath]
    /// Who is to have them.
    public var holder: String
    /// The folder that goes out of the house, such as that of a drive.
    public var output: FilePath
    /// By when they are to be given back or destroyed.
    public var expires: CalendarDate?
    /// For whom they are encrypted; nil leaves them plain.
    public var sealing: Sealing?

    /// Packages for somebody, into a folder.
    public init(files: [FilePath], holder: String, output: FilePath) {
        self.files = files
        self.holder = holder
        self.output = output
    }
}
