/// What a key may be called in a signed note (C2SP signed-note).
enum NoteName {
    /// Whether a name is not empty and has neither white space, nor a plus, nor control characters.
    static func isValid(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20
            }
    }
}
