/// The description of the format, as `init` writes it into every archive.
public enum FormatDocument {
    /// The text of docs/format.md.
    public static let text = "# Format 1\n"
}
