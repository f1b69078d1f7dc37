/// The members that hold several values. A list that may be absent is absent when it is empty.
extension JSONReader {
    /// The elements of an array with their pointers; absent means none.
    ///
    /// - Throws: `badValue` for an array without elements, which the format leaves out.
    public mutating func elements(
        _ name: String
    ) throws(JSONFault) -> [(value: JSONValue, pointer: String)] {
        guard has(name) else { return [] }
        let elements = try requiredElements(name)
        guard !elements.isEmpty else { throw fault(name, .badValue, "[]") }
        return elements
    }

    /// The elements of an array that must be there, perhaps without elements.
    public mutating func requiredElements(
        _ name: String
    ) throws(JSONFault) -> [(value: JSONValue, pointer: String)] {
        guard case .array(let elements) = try required(name) else {
            throw fault(name, .wrongType, "array")
        }
        let base = pointer(name)
        return elements.enumerated().map { ($0.element, "\(base)/\($0.offset)") }
    }

    /// Texts; absent means none.
    public mutating func strings(_ name: String) throws(JSONFault) -> [String] {
        try elements(name).map { (value, pointer) throws(JSONFault) in
            try Self.text(value, at: pointer)
        }
    }

    /// Values that are read from their texts, none of them twice; absent means none.
    public mutating func parsedList<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        try Self.parsed(try elements(name), parse)
    }

    /// The same of an array that must be there, perhaps without elements.
    public mutating func requiredParsedList<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        try Self.parsed(try requiredElements(name), parse)
    }

    private static func parsed<Value>(
        _ elements: [(value: JSONValue, pointer: String)], _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        var values: [Value] = []
        var seen: Set<[UInt8]> = []
        for (value, pointer) in elements {
            let text = try Self.text(value, at: pointer)
            guard seen.insert(Array(text.utf8)).inserted else {
                throw JSONFault(.badValue, pointer: pointer, detail: text)
            }
            values.append(try Self.parsed(text, at: pointer, parse))
        }
        return values
    }

    /// Whole numbers of a range; absent means none.
    public mutating func integers(
        _ name: String, in range: some RangeExpression<Int>
    ) throws(JSONFault) -> [Int] {
        try elements(name).map { (value, pointer) throws(JSONFault) in
            guard case .integer(let integer) = value else {
                throw JSONFault(.wrongType, pointer: pointer, detail: "integer")
            }
            guard range.contains(Int(integer)) else {
                throw JSONFault(.badValue, pointer: pointer, detail: "\(integer)")
            }
            return Int(integer)
        }
    }

    /// Values that read themselves from the elements of an array; absent means none.
    public mutating func list<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        try Self.values(try elements(name))
    }

    /// Values of an array that must be there, perhaps without elements.
    public mutating func requiredList<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        try Self.values(try requiredElements(name))
    }

    /// Values of an array that must be there and have elements.
    public mutating func filledList<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        _ = try required(name)
        return try list(name)
    }

    private static func values<Value: JSONRepresentable>(
        _ elements: [(value: JSONValue, pointer: String)]
    ) throws(JSONFault) -> [Value] {
        try elements.map { (value, pointer) throws(JSONFault) in
            try Value(json: value, at: pointer)
        }
    }
}
