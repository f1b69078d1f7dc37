import DossierModel
import Testing

extension JSONValue {
    /// This value with another at a pointer (RFC 6901); nil removes what is there, and a last step
    /// `-` adds to a list.
    func setting(_ pointer: String, to value: JSONValue?) throws -> JSONValue {
        let steps = pointer.split(separator: "/").map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
        return try #require(try setting(steps[...], to: value))
    }

    /// What is at a pointer (RFC 6901); nil where nothing is.
    func value(at pointer: String) -> JSONValue? {
        pointer.split(separator: "/").reduce(Optional(self)) { value, step in
            if let elements = value?.array {
                return Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            }
            return value?[String(step)]
        }
    }

    private func setting(
        _ steps: ArraySlice<String>, to value: JSONValue?
    ) throws -> JSONValue? {
        guard let step = steps.first else { return value }
        switch self {
        case .object(var object):
            let old = object[step]
            let rest = steps.dropFirst()
            object[step] = rest.isEmpty ? value : try #require(old).setting(rest, to: value)
            return .object(object)
        case .array(var elements):
            if step == "-" {
                elements.append(try #require(value))
                return .array(elements)
            }
            let index = try #require(Int(step))
            if let changed = try elements[index].setting(steps.dropFirst(), to: value) {
                elements[index] = changed
            } else {
                elements.remove(at: index)
            }
            return .array(elements)
        default:
            throw FaultStep.Mistake(line: step)
        }
    }
}
