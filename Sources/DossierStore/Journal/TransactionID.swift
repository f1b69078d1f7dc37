internal import DossierModel

/// The random name of one transaction, which is also the name of its staging folder.
public struct TransactionID: Hashable, Sendable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits.
    public let description: String

    /// Reads a name; nil unless it is 32 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 32, Hexadecimal.bytes(text) != nil else { return nil }
        description = text
    }

    /// A name of 16 random bytes.
    init(random: [UInt8]) {
        description = Hexadecimal.text((0..<16).map { $0 < random.count ? random[$0] : 0 })
    }

    /// Where the transaction keeps what it will put into the tree.
    var staging: RelativePath { Layout.staging.appending(text: description) }

    /// A staged file.
    func staged(_ number: Int) -> RelativePath { staging.appending(text: "\(number)") }

    /// The journal while it is being written; renaming it to `work/journal.json` is the commit.
    var preparedJournal: RelativePath { staging.appending(text: "journal.json") }

    /// The journal of a transaction that was carried out to its end; renaming it to this is the end.
    var doneJournal: RelativePath { staging.appending(name: Self.doneName) ?? staging }

    /// The name of a journal that was carried out, in the transaction's own folder.
    static let doneName = Array("done.json".utf8)
}

extension RelativePath {
    /// Appends a name that is known to be safe.
    func appending(text: String) -> RelativePath {
        appending(name: Array(text.utf8)) ?? self
    }
}
