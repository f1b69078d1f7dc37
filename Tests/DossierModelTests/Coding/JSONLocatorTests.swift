import DossierModel
import Testing

/// The line on which a value starts.
struct JSONLocatorTests {
    static let document = Array(
        #"""
        {
          "a": 1,
          "b": [
            10,
            {"c": "x\"}", "d/e": true},
            {
              "~f": [[],
                null]
            }
          ],
          "客": "户"
        }
        """#.utf8)

    @Test(
        "a pointer leads to its line",
        arguments: [
            ("", 1), ("/a", 2), ("/b", 3), ("/b/0", 4), ("/b/1", 5), ("/b/1/c", 5),
            ("/b/1/d~1e", 5), ("/b/2", 6), ("/b/2/~0f", 7), ("/b/2/~0f/0", 7), ("/b/2/~0f/1", 8),
            ("/客", 11), ("/missing", 1), ("/b/9", 3), ("/a/deeper", 2),
        ])
    func line(pointer: String, line: Int) {
        #expect(JSONLocator.line(of: pointer, in: Self.document) == line)
    }
}
