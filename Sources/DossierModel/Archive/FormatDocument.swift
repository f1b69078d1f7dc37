/// The description of the format, which every archive carries as `_archive/FORMAT.md`.
public enum FormatDocument {
    /// The text, in English with the Chinese terms; the same as docs/format.md.
    public static var text: String { generated }
}
