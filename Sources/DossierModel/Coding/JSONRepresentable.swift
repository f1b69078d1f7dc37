/// A value that stands in the archive's files as JSON.
public protocol JSONRepresentable: Sendable {
    /// Reads the value, strictly.
    ///
    /// - Parameters:
    ///   - json: The JSON value.
    ///   - place: The pointer of that value in its document, for faults.
    /// - Throws: the first fault, with its pointer.
    init(json: JSONValue, at place: String) throws(JSONFault)

    /// The value as JSON; what is absent or empty is left out.
    var json: JSONValue { get }
}

extension JSONRepresentable {
    /// Reads a whole document.
    ///
    /// - Throws: the first fault, with the line on which it stands.
    public init(document bytes: [UInt8]) throws(JSONFault) {
        let value = try JSONParser.parse(bytes)
        do {
            try self.init(json: value, at: "")
        } catch {
            var located = error
            located.line = JSONLocator.line(of: error.pointer, in: bytes)
            throw located
        }
    }

    /// The bytes of a file that holds this value.
    public var document: [UInt8] { JSONText.bytes(of: json) }
}
