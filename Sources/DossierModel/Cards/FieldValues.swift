/// The fields of one file of a dossier, by group and key.
public struct FieldValues: Sendable, Equatable {
    /// What stands in each field that is not empty.
    public var values: [FieldID: FieldValue]

    /// Fields with these values.
    public init(_ values: [FieldID: FieldValue] = [:]) {
        self.values = values
    }

    /// What stands in a field.
    public subscript(id: FieldID) -> FieldValue? {
        get { values[id] }
        set { values[id] = newValue }
    }

    /// Reads the groups of a file; every field must be one that the catalogue has for this file.
    ///
    /// - Throws: `unknownMember` for a field that the file must not hold, `badValue` for a value
    ///   that the field's type does not allow.
    init(from reader: inout JSONReader, file: CardField.File) throws(JSONFault) {
        values = [:]
        for group in FieldCatalogue.groups(of: file) {
            guard let json = reader.value(group) else { continue }
            var fields = try JSONReader(json, at: reader.pointer(group))
            guard !fields.names.isEmpty else { throw reader.fault(group, .badValue, "{}") }
            for key in fields.names {
                let id = FieldID(group: group, key: key)
                guard let field = FieldCatalogue.field(id), field.file == file else {
                    throw fields.fault(key, .unknownMember, key)
                }
                let value: FieldValue = try fields.nested(key)
                guard field.accepts(value) else {
                    throw fields.fault(key, .badValue, field.type.rawValue)
                }
                values[id] = value
            }
        }
    }

    /// Adds the groups to an object.
    func add(to builder: inout JSONBuilder) {
        let groups = Dictionary(grouping: values, by: \.key.group)
        for (group, fields) in groups.sorted(by: { $0.key < $1.key }) {
            let members = fields.sorted { $0.key < $1.key }.map { ($0.key.key, $0.value.json) }
            builder.add(group, .object(JSONObject(members)))
        }
    }
}
