/// Options that may stand before the first word of a command, where people often put them.
enum GlobalOptions {
    private static let withValue = ["--archive", "--language", "--as", "--now", "--wait"]
    private static let flags = ["--json"]

    /// The same words with leading options moved behind the rest, where the parser expects them.
    static func movedBehind(_ words: [String]) -> [String] {
        var rest = words[...]
        var leading: [String] = []
        while let word = rest.first {
            if flags.contains(word) || withValue.contains(where: { word.hasPrefix($0 + "=") }) {
                leading.append(rest.removeFirst())
            } else if withValue.contains(word), rest.count > 1 {
                leading += [rest.removeFirst(), rest.removeFirst()]
            } else {
                break
            }
        }
        guard let end = rest.firstIndex(of: "--") else { return rest + leading }
        return rest[..<end] + leading + rest[end...]
    }
}
