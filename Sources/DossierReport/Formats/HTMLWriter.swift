internal import DossierModel

/// Builds a page of which every text is escaped and every tag is closed.
///
/// Names of elements and attributes are literals of the program; everything else goes through
/// ``text(_:)`` or an attribute's value. The result is HTML and well-formed XML at once, so that any
/// tool of the next decades can read it.
struct HTMLWriter {
    /// A name and its value.
    typealias Attribute = (name: StaticString, value: String)

    private(set) var output = ""

    /// The elements without content (HTML Living Standard §13.1.2).
    private static let void: Set<String> = ["br", "col", "hr", "img", "link", "meta"]
    /// The elements that stand on lines of their own.
    private static let blocks: Set<String> = [
        "html", "head", "body", "title", "meta", "style", "table", "thead", "tbody", "colgroup",
        "tr", "h1", "h2", "p", "ul", "ol", "header", "footer", "section", "div", "pre",
    ]

    /// An element with its content.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [],
        _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        let tag = name.description
        output += "<" + tag
        for attribute in attributes {
            output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
        }
        if Self.void.contains(tag) {
            output += "/>"
        } else {
            output += ">"
            content(&self)
            output += "</\(tag)>"
        }
        if Self.blocks.contains(tag) { output += "\n" }
    }

    /// An element that holds nothing but a text.
    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// A text, with control characters visible.
    mutating func text(_ text: String) {
        output += Self.escaped(text)
    }

    /// Lines of text, one below the other.
    mutating func lines(_ lines: [String]) {
        for (index, line) in lines.enumerated() {
            if index > 0 { element("br") }
            text(line)
        }
    }

    /// Text of the program itself that is not escaped: the style sheet.
    mutating func literal(_ text: StaticString) {
        output += text.description
    }

    /// A text without any character that means something in HTML.
    static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            // Noncharacters are not allowed in XML.
            case "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// A relative address below the page's own folder (RFC 3986): every byte that is not unreserved
    /// is encoded, so that no name can become a scheme, a query or a way out.
    static func address(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                String(Unicode.Scalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}
