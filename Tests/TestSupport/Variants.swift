import DossierModel

/// The values that differ from a value in one place.
enum Variants {
    typealias Variant = (name: String, value: JSONValue)

    /// What is put in the place of any value.
    private static let anywhere: [JSONValue] = [
        .null, true, false, "", "x", 1, Mutation.raw("0.5"), [], [:], ["x"], ["x": "x"],
    ]

    static func of(_ value: JSONValue, at place: String = "") -> [Variant] {
        let here = replacements(of: value).map { ("\(place) := \($0.name)", $0.value) }
        switch value {
        case .object(let object): return here + members(of: object, at: place)
        case .array(let elements): return here + items(of: elements, at: place)
        default: return here
        }
    }

    private static func members(of object: JSONObject, at place: String) -> [Variant] {
        var unknown = object
        unknown["unheardOf"] = "x"
        var variants: [Variant] = [("\(place) + unheardOf", .object(unknown))]
        for member in object.members {
            var dropped = object
            dropped[member.name] = nil
            variants.append(("\(place) - \(member.name)", .object(dropped)))
            for variant in of(member.value, at: "\(place)/\(member.name)") {
                var changed = object
                changed[member.name] = variant.value
                variants.append((variant.name, .object(changed)))
            }
        }
        return variants
    }

    private static func items(of elements: [JSONValue], at place: String) -> [Variant] {
        var variants: [Variant] = [
            ("\(place) + null", .array(elements + [.null])),
            ("\(place) reversed", .array(elements.reversed())),
        ]
        for (index, element) in elements.enumerated() {
            variants.append(("\(place)/\(index) twice", .array(elements + [element])))
            for variant in of(element, at: "\(place)/\(index)") {
                var changed = elements
                changed[index] = variant.value
                variants.append((variant.name, .array(changed)))
            }
        }
        return variants
    }

    private static func replacements(of value: JSONValue) -> [Variant] {
        let ofItsType: [JSONValue] =
            switch value {
            case .integer(let integer): numbers(near: integer)
            case .string(let text): texts(near: text).map(JSONValue.string)
            default: []
            }
        return (anywhere + ofItsType).filter { $0 != value }.map { (name(of: $0), $0) }
    }

    private static func numbers(near integer: Int64) -> [JSONValue] {
        [
            "\(integer).0", "\(integer)e0", "\(integer).5", "-\(integer)", "0", "-0", "-0.0", "31",
            "32", "100", "9999", "10000", "1e3", "100000000", "100000001", "9007199254740991",
            "9007199254740992", "9007199254740993.0", "100000000000000000000", "1e20",
        ].map(Mutation.raw) + [.string("\(integer)")]
    }

    private static func texts(near text: String) -> [String] {
        var texts = [
            " ", text + "\n", text + " ", " " + text, text + text, text.uppercased(),
            text.lowercased(), String(text.dropLast()), String(text.dropFirst()), "1", "99", "A",
            "unheardOf",
        ]
        if text.contains("1") {
            texts += [
                text.replacing("1", with: "\u{FF11}"), text.replacing("1", with: "\u{0661}"),
                text.replacing("1", with: "0"), text.replacing("1", with: "9"),
            ]
        }
        if text.contains("/") { texts += paths(near: text) }
        if text.prefix(4).allSatisfy(\.isNumber), text.contains("-") {
            texts += dates + moments(near: text)
        }
        return texts
    }

    private static func paths(near text: String) -> [String] {
        [
            "/" + text, text + "/", "../" + text, text + "/..", "a/./b", "a//b", ".", "..", "...",
            ".a/..b", "a\u{0}b", "a\n/b\n", "%", "%41", "%d5", "%D5", "a%25%FF", "%2F%FF", "中%E4",
            "Asia", "A/B/C",
        ]
    }

    private static let dates = [
        "2026-02-28", "2026-02-29", "2026-02-30", "2024-02-29", "1900-02-29", "2000-02-29",
        "0000-01-01", "0004-02-29", "0001-01-01", "2026-00-10", "2026-13-01", "2026-11-31",
        "2026-12-31", "2026-12-32", "2026-1-1", "26-01-01", "2026/01/01", "20260101", "2026",
        "2026-11", "2026-13", "0000", "2026-02-0000", "2026-00-0001", "2026-02-00007",
        "2026-02-10000", "2026-02-100000000",
    ]

    private static func moments(near text: String) -> [String] {
        guard text.contains("T"), text.contains(":") else { return [] }
        let day = text.prefix(10)
        return [
            "T00:00:00Z", "T00:00:00+00:00", "T00:00:00-00:00", "T00:00:00-03:30",
            "T24:00:00+08:00",
            "T23:60:00+08:00", "T23:59:60+08:00", "T09:30:00+24:00", "T09:30:00+08:60",
            "T09:30:00.5+08:00", "t09:30:00+08:00", " 09:30:00+08:00", "T09:30+08:00", "T09:30:00",
            "T09:30:00+0800",
        ].map { day + $0 } + ["2026-02-30T09:30:00+08:00", "0001-01-01T00:00:00+23:59"]
    }

    private static func name(of value: JSONValue) -> String {
        String(decoding: CanonicalJSON.bytes(of: value), as: UTF8.self)
    }
}
