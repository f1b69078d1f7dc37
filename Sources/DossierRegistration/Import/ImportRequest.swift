public import DossierModel
public import SystemPackage

/// An existing share that is to be brought in.
public struct ImportRequest: Sendable {
    /// The clients, read from the CSV.
    public var clients: [ClientRow]
    /// Columns of the table that the archive does not know; told, not taken over.
    public var unknownColumns: [String] = []
    /// The folder of documents: a folder a client, named as the client.
    public var documents: FilePath?
    /// The year of documents that do not tell theirs.
    public var year: Int

    /// A share to bring in.
    public init(clients: [ClientRow], documents: FilePath?, year: Int) {
        self.clients = clients
        self.documents = documents
        self.year = year
    }
}
