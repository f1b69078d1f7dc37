public import DossierModel

/// The copies elsewhere that still hold an item of a disposal list (`copies --list`).
public struct DisposalCopyListing: Sendable {
    /// The copies, with the numbers by which `disposal confirm-copy` knows them.
    public var copies: [(number: Int, copy: DisposalCopy)]

    /// Those of a list's copies that are still there.
    public init(_ copies: [DisposalCopy]) {
        self.copies = copies.enumerated().filter { $1.gone == nil }.map { ($0 + 1, $1) }
    }
}

extension DisposalCopyListing: Report {
    /// A line a copy.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        guard !copies.isEmpty else { return [DisposalText.noCopies.text(language)] }
        return copies.map { number, copy in
            DisposalText.copyListed.text(
                language,
                [
                    "number": "\(number)", "kind": ChoiceNames.name(copy.kind, in: language),
                    "name": VisibleText.of(copy.name), "holder": VisibleText.of(copy.holder),
                    "place": VisibleText.of(copy.place),
                    "expires": copy.expires?.description ?? "",
                ])
        }
    }

    /// `{copies: [{number, id, kind, name, place, holder, expires, state}]}`.
    public var json: JSONValue {
        [
            "copies": .array(
                copies.map { number, copy in
                    [
                        "number": .integer(Int64(number)),
                        "id": copy.entry.map { .string($0.description) } ?? .null,
                        "kind": .string(copy.kind.rawValue), "name": .string(copy.name),
                        "place": .string(copy.place), "holder": .string(copy.holder),
                        "expires": copy.expires.map { .string($0.description) } ?? .null,
                        "state": .string(CopyState.outstanding.rawValue),
                    ]
                })
        ]
    }
}
