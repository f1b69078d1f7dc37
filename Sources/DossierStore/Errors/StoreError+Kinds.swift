extension StoreError {
    /// Whether the file changed, vanished or was replaced while it was read.
    public var isChange: Bool { code == .changedWhileRead || code == .notFound }

    /// Whether the fault lies with the document that was read, so that others can go on.
    public var isAboutDocument: Bool {
        switch code {
        case .notFound, .notADirectory, .notAFile, .throughLink, .changedWhileRead,
            .permissionDenied, .nameTooLong:
            true
        case .inputOutput: operation == .read
        default: false
        }
    }
}
