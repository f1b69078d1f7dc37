/// How a record goes into a package.
enum RecordHandOver {
    /// With its document, where it has one.
    case document
    /// As a line of the hand-over list alone; the document lies in an earlier package.
    case item
}
