import DossierModel
import DossierPackaging
import TestSupport
import Testing

/// What a package says of itself, read and written.
@Suite struct PackageFilesTests {
    private static func examples(_ schema: String) throws -> [JSONValue] {
        let value = try JSONParser.parse(PackageFolder.bytes("schema/\(schema).schema.json"))
        return try #require(value["examples"]?.array)
    }

    @Test("package.json comes back from its own text")
    func description() throws {
        for example in try Self.examples("package") {
            let bytes = JSONText.bytes(of: example)
            #expect(try PackageDescription(document: bytes).document == bytes)
        }
    }

    @Test("backup.json, lines of inventories and restored.json come back from their own text")
    func backups() throws {
        for example in try Self.examples("backup") {
            let bytes = JSONText.bytes(of: example)
            #expect(try BackupDescription(document: bytes).document == bytes)
        }
        for example in try Self.examples("restored") {
            let bytes = JSONText.bytes(of: example)
            #expect(try RestorationState(document: bytes).document == bytes)
        }
        for example in try Self.examples("inventory") {
            #expect(try InventoryRow(json: example, at: "").json == example)
        }
    }

    @Test("The hand-over list comes back from its own text")
    func handOver() throws {
        for example in try Self.examples("handover") {
            let bytes = JSONText.bytes(of: example)
            let list = try HandOverList(document: bytes)
            #expect(list.document == bytes)
            var totals = HandOverTotals()
            for item in list.items { totals.add(item) }
            #expect(totals == list.totals)
            #expect(list.items.compactMap(MissingPaper.init) == list.missingPaper)
        }
    }

    @Test("Cover list and receipt of a hand-over come back from their own text")
    func handOff() throws {
        for example in try Self.examples("handoff-cover") {
            let bytes = JSONText.bytes(of: example)
            #expect(try HandOffCover(document: bytes).document == bytes)
        }
        for example in try Self.examples("handoff-receipt") {
            let bytes = JSONText.bytes(of: example)
            #expect(try HandOffReceipt(document: bytes).document == bytes)
        }
    }

    @Test("Cover list and receipt say what their schemas say", arguments: ["cover", "receipt"])
    func handOffMembers(_ kind: String) throws {
        let schema = try JSONParser.parse(
            PackageFolder.bytes("schema/handoff-\(kind).schema.json"))
        let required = Set((schema["required"]?.array ?? []).compactMap(\.string))
        guard case .object(let whole)? = schema["examples"]?.array?.first else {
            throw JSONFault(.wrongType)
        }
        func isRead(_ object: JSONObject) -> Bool {
            let bytes = JSONText.bytes(of: .object(object))
            return kind == "cover"
                ? (try? HandOffCover(document: bytes)) != nil
                : (try? HandOffReceipt(document: bytes)) != nil
        }
        for name in whole.members.map(\.name) {
            var object = JSONObject()
            for member in whole.members where member.name != name {
                object[member.name] = member.value
            }
            #expect(isRead(object) != required.contains(name), "\(name)")
        }
        var more = whole
        more["more"] = .integer(1)
        #expect(!isRead(more))
        more = whole
        more["items"] = .array([])
        #expect(!isRead(more))
    }

    @Test("Numbers beyond all sums are no agreement, and end nothing")
    func tooMuch() throws {
        let list = try HandOverList(
            document: JSONText.bytes(of: try #require(Self.examples("handover").first)))
        var item = try #require(list.items.first { $0.content != nil && $0.stored != nil })
        item.content?.size = .max
        var totals = HandOverTotals()
        totals.add(item)
        totals.add(item)
        #expect(totals.documents == 2 && totals.bytes == .max)
    }

    @Test(
        "What contradicts itself is refused",
        arguments: [
            ("another month", "month", JSONValue.string("2026-10")),
            ("another department", "department", .string("J")),
            (
                "a range that ends before it begins", "range",
                .object(JSONObject([("first", 9), ("last", 8)]))
            ),
            ("a newer format", "format", .integer(2)), ("another kind", "kind", .string("year")),
        ])
    func contradiction(_ name: String, _ member: String, _ value: JSONValue) throws {
        guard case .object(var object)? = try Self.examples("package").first else { return }
        object[member] = value
        #expect(throws: JSONFault.self, "\(name)") {
            _ = try PackageDescription(document: JSONText.bytes(of: .object(object)))
        }
    }

    @Test(
        "Names of packages", arguments: ["TF-2026-11-S", "ABCDEFGH-0001-01-Z", "TF-2026-11-S-2"])
    func name(_ text: String) throws {
        let package = try #require(MonthPackage(text))
        #expect(package.description == text)
        #expect(package.file.description == text + ".tar.zst")
    }

    @Test(
        "Names of nothing",
        arguments: [
            "", "TF-2026-13-S", "TF-2026-11-s", "TF-2026-11-S-", "TF-2026-11-S-1",
            "TF-2026-11-S-02",
            "TF-2026-11-S-1000", "TF-2026-11-S-2-3", "../x",
        ])
    func noName(_ text: String) { #expect(MonthPackage(text) == nil) }

    @Test(
        "A path that is not UTF-8 is percent-encoded",
        arguments: [
            ("as it is", Array("a/50%.txt".utf8), "data/a/50%.txt", false),
            ("encoded", Array("a/50%".utf8) + [0xFF], "data/a/50%25%FF", true),
        ])
    func path(_ name: String, _ bytes: [UInt8], _ expected: String, _ isEncoded: Bool) throws {
        let place = PackedPath(try #require(RelativePath(bytes: bytes)))
        #expect(place.path.text == expected, "\(name)")
        #expect(place.isEncoded == isEncoded)
    }
}
