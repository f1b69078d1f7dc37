/// The members that hold several values. A list that may be absent is absent when it is empty.
extension JSONReader {
    /// The elements of an array; absent means none.
    ///
    /// - Throws: `badValue` for an array without elements, which the format leaves out.
    mutating func elements(_ name: String) throws(JSONFault) -> [JSONValue] {
        guard has(name) else { return [] }
        let elements = try requiredElements(name)
        guard !elements.isEmpty else { throw fault(name, .badValue, "[]") }
        return elements
    }

    /// The elements of an array that must be there, perhaps without elements.
    mutating func requiredElements(_ name: String) throws(JSONFault) -> [JSONValue] {
        guard case .array(let elements) = try required(name) else {
            throw fault(name, .wrongType, "array")
        }
        return elements
    }

    /// The pointer of an element of an array.
    private func pointer(_ name: String, _ index: Int) -> String { "\(pointer(name))/\(index)" }

    /// What becomes of each element.
    private func map<Value>(
        _ name: String, _ elements: [JSONValue],
        _ transform: (JSONValue) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do {
                values.append(try transform(element))
            } catch {
                throw error.inside(pointer(name, index))
            }
        }
        return values
    }

    /// Texts; absent means none.
    public mutating func strings(_ name: String) throws(JSONFault) -> [String] {
        try map(name, try elements(name)) { (value) throws(JSONFault) in
            try Self.text(value, at: "")
        }
    }

    /// Values that are read from their texts, none of them twice; absent means none.
    public mutating func parsedList<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        try distinct(name, try elements(name)) { (text) throws(JSONFault) in
            try Self.parsed(text, at: "", parse)
        }
    }

    /// The same of values that are written in one form only.
    public mutating func parsedList<Value: CustomStringConvertible>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        try distinct(name, try elements(name)) { (text) throws(JSONFault) in
            try Self.parsed(text, at: "", parse)
        }
    }

    /// The same of an array that must be there, perhaps without elements.
    public mutating func requiredParsedList<Value: CustomStringConvertible>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(JSONFault) -> [Value] {
        try distinct(name, try requiredElements(name)) { (text) throws(JSONFault) in
            try Self.parsed(text, at: "", parse)
        }
    }

    private func distinct<Value>(
        _ name: String, _ elements: [JSONValue], _ parse: (String) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        var seen: Set<[UInt8]> = []
        return try map(name, elements) { (value) throws(JSONFault) in
            let text = try Self.text(value, at: "")
            guard seen.insert(Array(text.utf8)).inserted else {
                throw JSONFault(.badValue, detail: text)
            }
            return try parse(text)
        }
    }

    /// Whole numbers of a range; absent means none.
    public mutating func integers(
        _ name: String, in range: some RangeExpression<Int>
    ) throws(JSONFault) -> [Int] {
        try map(name, try elements(name)) { (value) throws(JSONFault) in
            guard case .integer(let integer) = value else {
                throw JSONFault(.wrongType, detail: "integer")
            }
            guard range.contains(Int(integer)) else {
                throw JSONFault(.badValue, detail: "\(integer)")
            }
            return Int(integer)
        }
    }

    /// Values that read themselves from the elements of an array; absent means none.
    public mutating func list<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        try values(name, try elements(name))
    }

    /// Values of an array that must be there, perhaps without elements.
    public mutating func requiredList<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        try values(name, try requiredElements(name))
    }

    /// Values of an array that must be there and have elements.
    public mutating func filledList<Value: JSONRepresentable>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(JSONFault) -> [Value] {
        _ = try required(name)
        return try list(name)
    }

    private func values<Value: JSONRepresentable>(
        _ name: String, _ elements: [JSONValue]
    ) throws(JSONFault) -> [Value] {
        try map(name, elements) { (value) throws(JSONFault) in
            try Value(json: value, at: "")
        }
    }
}
