/// How a person names a record of any dossier.
public enum RecordName: Sendable, Hashable {
    /// By its permanent id.
    case id(RecordID)
    /// By the dossier's number and the number on the sheet.
    case item(ClientNumber, ItemNumber)
    /// By the path of its document below the root.
    case path(RelativePath)

    /// Reads an id, `TF-S-A-201208-BJCJJTGS 2026-02-0007` (blank, slash or colon between), or a path
    /// below the root; nil for anything else.
    public init?(_ text: String) {
        if let id = RecordID(text.lowercased()) {
            self = .id(id)
            return
        }
        let words = text.split(maxSplits: 1) { $0 == " " || $0 == "/" || $0 == ":" }
        if words.count == 2, let number = ClientNumber(words[0].uppercased()),
            let item = ItemNumber(String(words[1]))
        {
            self = .item(number, item)
            return
        }
        guard let path = RelativePath(text), path.names.count > 4 else { return nil }
        self = .path(path)
    }
}
