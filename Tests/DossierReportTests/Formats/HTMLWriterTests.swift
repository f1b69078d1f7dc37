import Testing

@testable import DossierReport

@Suite struct HTMLWriterTests {
    @Test func textsAndAttributesAreEscaped() {
        var page = HTMLWriter()
        page.element("p", [("class", "a\"b'c")], text: "<b>&\u{1B}\u{FFFF}")
        #expect(page.output == "<p class=\"a&quot;b&#39;c\">&lt;b&gt;&amp;␛\u{FFFD}</p>\n")
    }

    @Test func elementsWithoutContentCloseThemselves() {
        var page = HTMLWriter()
        page.element("p") { $0.lines(["a", "b"]) }
        #expect(page.output == "<p>a<br/>b</p>\n")
    }

    @Test(arguments: [
        ("A/TF-1/客户.html", "A/TF-1/%E5%AE%A2%E6%88%B7.html"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"), ("a?b#c%", "a%3Fb%23c%25"),
        ("01 Quotation", "01%20Quotation"),
    ])
    func addresses(path: String, expected: String) {
        #expect(HTMLWriter.address(path) == expected)
    }
}
