import DossierModel

/// A document that is not as its record says, and what that means.
struct DocumentChange: Sendable {
    /// What it means.
    enum Kind: Sendable {
        /// A sealed document was changed.
        case sealed
        /// A document of a living category has a version that is not registered.
        case living
        /// The document is empty, ends at the end of a block, or is a stump of what it was.
        case truncated
        /// The bytes are others.
        case content
        /// The size is another; nobody looked at the bytes.
        case size
    }

    /// What it means.
    var kind: Kind
    /// The document.
    var path: RelativePath
    /// What the sentences name.
    var details: [String: String]

    /// Copies that break off mostly do so here.
    private static let block: Int64 = 4096
    /// What is left of a document that is less than this part of it is no new version.
    private static let stump: Int64 = 4

    /// The change of a record's document, which now has that size.
    init(_ record: Record, at path: RelativePath, size: Int64, in context: ValidationContext) {
        self.path = path
        let before = Int64(record.current?.size ?? 0)
        details = [
            "item": record.item.description, "title": record.title, "before": "\(before)",
            "size": "\(size)", "month": record.current?.sealedIn?.description ?? "",
        ]
        let isLiving = context.categories.value?.category(number: record.category)?.living ?? false
        if isLiving {
            kind = .living
        } else if record.current?.sealedIn != nil {
            kind = .sealed
        } else if Self.isCutOff(size, before) {
            kind = .truncated
        } else {
            kind = context.isDeep ? .content : .size
        }
    }

    private static func isCutOff(_ size: Int64, _ before: Int64) -> Bool {
        size < before && (size.isMultiple(of: block) || size <= (before - 1) / stump)
    }
}

extension VolumeReading {
    /// The documents that are not as their records say.
    func changes(in context: ValidationContext) -> [DocumentChange] {
        let records = allRecords
        return documents.outcomes.indices.compactMap { index in
            guard case .changed(let path, let size) = documents.outcomes[index] else { return nil }
            return DocumentChange(records[index], at: path, size: size, in: context)
        }
    }
}
