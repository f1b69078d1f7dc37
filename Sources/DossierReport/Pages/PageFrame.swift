internal import DossierModel

/// What is around every page: the head with its style, so that the page needs no other file.
enum PageFrame {
    /// The bytes of a page; nothing in them depends on when it was made.
    static func bytes(
        title: String, language: Language, isLandscape: Bool = false,
        _ body: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var page = HTMLWriter()
        page.literal("<!DOCTYPE html>\n")
        let root: [HTMLWriter.Attribute] = [
            ("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", language.rawValue),
        ]
        page.element("html", root) { html in
            html.element("head") { head in
                head.literal("\n")
                head.element("meta", [("charset", "utf-8")])
                // A page that is opened from a share never runs or fetches anything.
                head.element(
                    "meta",
                    [
                        ("http-equiv", "Content-Security-Policy"),
                        ("content", "default-src 'none'; style-src 'unsafe-inline'"),
                    ])
                head.element(
                    "meta",
                    [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                head.element("title", text: title)
                head.element("style") { style in
                    style.literal(PageStyle.sheet)
                    style.literal(isLandscape ? PageStyle.landscape : PageStyle.portrait)
                }
            }
            html.element("body", isLandscape ? [("class", "wide")] : []) { content in
                content.literal("\n")
                body(&content)
            }
        }
        return Array(page.output.utf8)
    }

    /// The line that says that an archive is not a real one.
    static func banner(_ context: PageContext, to page: inout HTMLWriter) {
        guard context.sandbox else { return }
        page.element("p", [("class", "banner")], text: PageText.sandbox.text(context.language))
    }
}
