internal import Crypto
import DossierModel

/// The table of a hand-over list as its items say it should be: the digest of its bytes alone, so
/// that its length costs no memory.
struct RenderedTable: Sendable {
    private let language: Language
    private var rows = CSVWriter()
    private var hash = SHA256()

    /// A table without items.
    init(_ language: Language) {
        self.language = language
        rows.add(HandOverTable.headings(language))
    }

    /// Adds the row of an item.
    mutating func add(_ item: HandOverItem) {
        rows.add(HandOverTable.row(item, language))
        if rows.bytes.count >= Self.block { hash.update(data: rows.take()) }
    }

    /// The digest of the table so far.
    var digest: ContentDigest {
        var last = hash
        last.update(data: rows.bytes)
        return ContentDigest(last.finalize())
    }

    private static let block = 64 << 10
}
