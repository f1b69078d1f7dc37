import DossierModel
import Testing

/// A typed view that notices what nobody asked for.
struct JSONReaderTests {
    private let value: JSONValue = [
        "text": "a", "number": 3, "flag": true, "list": ["x", "y"], "nothing": .null, "new/er": 2,
    ]

    @Test("what is not read is unknown")
    func unknown() throws {
        var reader = try JSONReader(value, at: "/p")
        #expect(try reader.string("text") == "a")
        #expect(try reader.integer("number") == 3)
        #expect(try reader.bool("flag", default: false))
        #expect(try reader.strings("list") == ["x", "y"])
        #expect(reader.value("nothing") == .null)
        let fault = #expect(throws: JSONFault.self) { try reader.finish() }
        #expect(fault == JSONFault(.unknownMember, pointer: "/p/new~1er", detail: "new/er"))
    }

    @Test("what is read leaves nothing over")
    func complete() throws {
        var reader = try JSONReader(value)
        for name in reader.names { _ = reader.value(name) }
        try reader.finish()
    }

    @Test("absent members")
    func absent() throws {
        var reader = try JSONReader([:])
        #expect(try reader.stringIfPresent("a") == nil)
        #expect(try reader.integerIfPresent("a") == nil)
        #expect(try reader.parsedIfPresent("a") { CalendarDate($0) } == nil)
        #expect(try reader.bool("a", default: true))
        #expect(try reader.strings("a") == [])
        #expect(try reader.extensions() == JSONObject())
        let fault = #expect(throws: JSONFault.self) { try reader.string("a") }
        #expect(fault == JSONFault(.missingMember, pointer: "/a", detail: "a"))
    }

    @Test("null is not absent")
    func null() throws {
        var reader = try JSONReader(value)
        let fault = #expect(throws: JSONFault.self) { try reader.stringIfPresent("nothing") }
        #expect(fault?.code == .wrongType)
    }

    @Test("wrong types and values name the member")
    func wrong() throws {
        var reader = try JSONReader(value)
        let type = #expect(throws: JSONFault.self) { try reader.integer("text") }
        #expect(type == JSONFault(.wrongType, pointer: "/text", detail: "integer"))
        let date = #expect(throws: JSONFault.self) {
            try reader.parsed("text") { CalendarDate($0) }
        }
        #expect(date == JSONFault(.badValue, pointer: "/text", detail: "a"))
        let object = #expect(throws: JSONFault.self) { try JSONReader([1], at: "/x") }
        #expect(object == JSONFault(.wrongType, pointer: "/x", detail: "object"))
    }
}
