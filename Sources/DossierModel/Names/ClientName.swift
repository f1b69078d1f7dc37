internal import Foundation

/// Comparing names of clients: probable duplicates are found whatever way a name is typed (NUM-7).
public enum ClientName {
    /// A name without differences of width, case, brackets and white space.
    public static func normalised(_ name: String) -> String {
        let folded = name.precomposedStringWithCompatibilityMapping.lowercased()
        return String(
            String.UnicodeScalarView(
                folded.unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil
    }
}
