import DossierModel
import DossierStore

/// A JSON file of the archive that is not there or not what it should be.
struct FileFault: Sendable {
    /// The file.
    var path: RelativePath
    /// The line in a file that holds one document a line; 0 elsewhere.
    var line = 0
    /// What reading it met.
    var error: StoreError

    /// Whether there is no such file.
    var isMissing: Bool { error.code == .notFound }

    /// What is wrong with its JSON; nil where the file itself could not be read.
    var json: JSONFault? { error.fault }
}
