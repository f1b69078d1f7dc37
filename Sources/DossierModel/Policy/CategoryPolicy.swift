/// The sixteen categories of documents (rule DOS-3 ★).
public struct CategoryPolicy: PolicyDocument {
    /// One category.
    public struct Category: Sendable, Equatable {
        /// Its number, 1…99, which orders the folders.
        public var number: Int
        /// Its name in Chinese.
        public var name: String
        /// Its name in English.
        public var english: String
        /// Other names by which a folder is recognised on import.
        public var aliases: [String]
        /// Whether its documents are saved again and again under one name (design §3.6).
        public var living: Bool
        /// Which of its documents must exist on paper too.
        public var paper: PaperDuty

        /// A category.
        public init(
            number: Int, name: String, english: String, aliases: [String], living: Bool = false,
            paper: PaperDuty
        ) {
            self.number = number
            self.name = name
            self.english = english
            self.aliases = aliases
            self.living = living
            self.paper = paper
        }
    }

    /// When a document must exist on paper too (rule STO-1 ★).
    public enum PaperDuty: String, Sendable, CaseIterable {
        /// Always.
        case required
        /// As soon as it is final.
        case whenFinal
        /// Only what the client confirmed.
        case clientConfirmations
        /// Only proofs of qualification.
        case qualifications
        /// Never.
        case no
    }

    /// Which file holds it.
    public static let kind = PolicyKind.categories
    /// The number of the category of contracts.
    public static let contracts = 2
    /// The number of the category that takes what fits no other.
    public static let other = 16
    /// The version, from 1.
    public var version: Int
    /// The categories in the order of the policy.
    public var categories: [Category]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these categories.
    public init(version: Int = 1, categories: [Category]) {
        self.version = version
        self.categories = categories
    }

    /// The category of that number.
    public func category(number: Int) -> Category? {
        categories.first { $0.number == number }
    }

    /// The category of that name, number or folder name in either language; no aliases.
    ///
    /// An English name may be typed as one or as many: contract, contracts.
    public func category(_ text: String) -> Category? {
        let key = Self.singular(text.lowercased())
        return categories.first { category in
            let number = DecimalDigits.text(category.number, 2)
            let english = Self.singular(category.english.lowercased())
            return [
                category.name, english, number, "\(category.number)", number + category.name,
                number + " " + english,
            ].contains(key)
        }
    }

    /// A word of many as a word of one: `strategies` and `contracts`, not `progress`.
    private static func singular(_ word: String) -> String {
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    /// The category for a folder of an import: its exact name first, then the longest alias that
    /// the folder's name holds; with the alias that decided.
    public func category(
        recognising folder: String
    ) -> (category: Category, alias: String?)? {
        if let exact = category(folder) { return (exact, nil) }
        let names = categories.flatMap { category in
            (category.aliases + [category.name]).map { (category, $0) }
        }
        let matches = names.filter { folder.contains($0.1) }
        return matches.max { $0.1.count < $1.1.count }.map { ($0.0, $0.1) }
    }
}

extension CategoryPolicy.Category: JSONRepresentable {
    /// Reads a category.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        number = try reader.integer("number", in: 1...99)
        name = try reader.string("name")
        english = try reader.string("english")
        aliases = try reader.parsedList("aliases") { $0 }
        living = try reader.bool("living", default: false)
        paper = try reader.parsed("paper") { CategoryPolicy.PaperDuty(rawValue: $0) }
        try reader.finish()
    }

    /// The category as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", number)
        builder.add("name", name)
        builder.add("english", english)
        builder.add("aliases", aliases)
        builder.add("living", ifTrue: living)
        builder.add("paper", paper.rawValue)
        return builder.value
    }
}

extension CategoryPolicy: JSONRepresentable {
    /// Reads `policy/categories.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        categories = try reader.filledList("categories")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("categories", list: categories)
        builder.add(extensions: extensions)
        return builder.value
    }
}
