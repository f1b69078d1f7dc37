internal import DossierModel

/// Where a document of an existing share belongs: category, year and path, told by its own path.
struct ImportPlacement {
    /// The category.
    var category: CategoryPolicy.Category
    /// The folder that decided the category, and the alias that matched.
    var decision: ImportReport.Decision?
    /// What of the path is kept below the category's folder, the name last.
    var inside: [ArraySlice<UInt8>]
    /// The year that the path or the name tells.
    var year: Int?

    /// Reads a path below the client's folder; nil when the archive has no category to take it.
    ///
    /// A folder that names a year gives the year; the first that is recognised gives the category
    /// and is replaced by its folder; what is not recognised goes to 其他 and keeps its sub-path.
    init?(_ names: [ArraySlice<UInt8>], policy: CategoryPolicy) {
        guard let name = names.last, let other = policy.category(number: CategoryPolicy.other)
        else { return nil }
        var kept: [ArraySlice<UInt8>] = []
        var found: CategoryPolicy.Category?
        for folder in names.dropLast() {
            let text = String(decoding: folder, as: UTF8.self)
            if year == nil, let told = YearFromPath.year(of: [text]) {
                year = told
            } else if found == nil, let match = policy.category(recognising: text) {
                found = match.category
                decision = ImportReport.Decision(
                    folder: text, category: match.category.number, alias: match.alias)
            } else {
                kept.append(folder)
            }
        }
        category = found ?? other
        if found == nil, let first = kept.first {
            decision = ImportReport.Decision(
                folder: String(decoding: first, as: UTF8.self), category: other.number)
        }
        if year == nil {
            let text = String(decoding: name, as: UTF8.self)
            year = DocumentDate.find(in: text)?.date.year
        }
        inside = kept + [name]
    }
}
