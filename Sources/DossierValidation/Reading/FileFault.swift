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

extension FileFault {
    /// What stands in the places of a sentence: the fault's own words, by their key.
    var details: [String: String] {
        guard let json else { return error.sentenceParts }
        return json.message.arguments.merging(["fault": json.code.catalogueKey]) { $1 }
    }
}

extension StoreError {
    /// What stands in the places of a sentence: the error's own words, by their key.
    var sentenceParts: [String: String] {
        message.arguments.merging(["fault": code.catalogueKey]) { $1 }
    }
}
