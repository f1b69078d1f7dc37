import DossierModel
import DossierStore

/// A JSON file as it was read: its text as a value, and what the value means.
///
/// The value is kept beside its meaning because commitments are made over it.
struct ReadFile<Value: Sendable>: Sendable {
    /// Where it lies below the root.
    var path: RelativePath
    /// What stands in it, or why that is not known.
    var result: Result<Content, StoreError>

    /// The content of a file that could be read.
    struct Content: Sendable {
        /// The text as a value.
        var json: JSONValue
        /// What it means.
        var value: Value
    }

    /// What it means; nil where it could not be read.
    var value: Value? { try? result.get().value }

    /// The text as a value; nil where it could not be read.
    var json: JSONValue? { try? result.get().json }

    /// What is wrong with it; nil where it could be read.
    var fault: FileFault? {
        guard case .failure(let error) = result else { return nil }
        return FileFault(path: path, error: error)
    }

    /// Reads a file; `decode` says what its value means.
    init(
        _ path: RelativePath, in store: Store,
        decode: (JSONValue) throws(JSONFault) -> Value
    ) {
        self.path = path
        result = Result { () throws(StoreError) in
            try Self.content(path, store.bytes(path), decode)
        }
    }

    private static func content(
        _ path: RelativePath, _ bytes: [UInt8], _ decode: (JSONValue) throws(JSONFault) -> Value
    ) throws(StoreError) -> Content {
        do throws(JSONFault) {
            let json = try JSONParser.parse(bytes)
            do throws(JSONFault) {
                return Content(json: json, value: try decode(json))
            } catch {
                var located = error
                located.line = JSONLocator.line(of: error.pointer, in: bytes)
                throw located
            }
        } catch {
            throw StoreError(.corruptDocument, path.description, .read, fault: error)
        }
    }
}

extension ReadFile where Value: JSONRepresentable {
    /// Reads a file that holds one value of the model.
    init(_ path: RelativePath, in store: Store) {
        self.init(path, in: store) { json throws(JSONFault) in try Value(json: json, at: "") }
    }
}
