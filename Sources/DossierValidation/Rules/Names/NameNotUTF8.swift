import DossierModel

/// A name that is not UTF-8: no list can show it as it is (design §3, names of files).
struct NameNotUTF8: EntryRule {
    let definition = RuleDefinition(
        "name-not-utf8", .warning, .usability, standard: ["1-6", "3-1"], serves: ["NUM-11"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard !entry.isIgnored, UTF8Check.firstInvalidByte(entry.name) != nil else { return nil }
        return finding(entry.path)
    }
}
