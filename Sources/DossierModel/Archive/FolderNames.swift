/// The names of the folders that people see, fixed when the archive is made (design §3).
public struct FolderNames: Sendable, Equatable {
    /// The folder of documents that wait to be registered, such as 待归档.
    public var inbox: String
    /// The folder of packages, such as 归档包.
    public var packages: String
    /// The folders of the categories by category number, such as 1: 01报价.
    public var categories: [Int: String]
    /// The names of the derived pages.
    public var pages: PageNames

    /// Names chosen by the caller.
    public init(
        inbox: String, packages: String, categories: [Int: String], pages: PageNames = .usual
    ) {
        self.pages = pages
        self.inbox = inbox
        self.packages = packages
        self.categories = categories
    }
}

extension FolderNames: JSONRepresentable {
    /// Reads the names; each must be one safe file name.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        inbox = try reader.parsed("inbox", Self.safeName)
        packages = try reader.parsed("packages", Self.safeName)
        var names = try JSONReader(
            try reader.required("categories"), at: reader.pointer("categories"))
        categories = [:]
        for key in names.names {
            guard let number = Int(key), (1...99).contains(number),
                DecimalDigits.text(number, 2) == key
            else { throw names.fault(key) }
            categories[number] = try names.parsed(key, Self.safeName)
        }
        guard !categories.isEmpty else { throw reader.fault("categories") }
        try names.finish()
        pages = try reader.nestedIfPresent("pages") ?? .usual
        try reader.finish()
    }

    static func safeName(_ text: String) -> String? {
        RelativePath(name: Array(text.utf8)) == nil ? nil : text
    }

    /// The names as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("inbox", inbox)
        builder.add("packages", packages)
        let members = categories.sorted { $0.key < $1.key }.map {
            (DecimalDigits.text($0.key, 2), JSONValue.string($0.value))
        }
        builder.add("categories", .object(JSONObject(members)))
        if pages != .usual { builder.add("pages", pages) }
        return builder.value
    }
}
