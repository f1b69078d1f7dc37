import DossierModel

/// A name that Windows cannot hold or cannot open (design §3, names of files).
///
/// See Microsoft, “Naming Files, Paths, and Namespaces”.
struct NameNotForWindows: EntryRule {
    let definition = RuleDefinition(
        "name-not-for-windows", .warning, .usability, standard: ["1-6"], serves: ["NUM-11"])

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"]
            + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard !entry.isIgnored, let reason = Self.reason(entry.name) else { return nil }
        return finding(entry.path, ["reason": VisibleText.of(reason)])
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
            UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"):
            true
        default: false
        }
    }

    /// What in a name Windows does not take; nil where it takes the name.
    static func reason(_ name: [UInt8]) -> [UInt8]? {
        if let byte = name.first(where: isForbidden) { return [byte] }
        if let last = name.last, last == 0x20 || last == UInt8(ascii: ".") { return [last] }
        // CON.txt is the console too.
        let stem = name.prefix { $0 != UInt8(ascii: ".") }
        guard stem.count <= 4 else { return nil }
        let text = String(decoding: stem, as: UTF8.self).lowercased()
        return devices.contains(text) ? Array(stem) : nil
    }
}
