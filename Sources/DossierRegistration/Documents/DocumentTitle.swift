internal import DossierModel

/// The title that a file's name suggests.
enum DocumentTitle {
    /// The name without its ending, made safe to show.
    static func of(_ name: [UInt8]) -> String {
        let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil }
        return VisibleText.of(Array(name[..<(dot ?? name.count)]))
    }
}
