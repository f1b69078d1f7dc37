/// What an entry of a tar or a name in a folder is.
enum EntryKind: String, Sendable {
    case file, directory, link, hardLink, device, pipe, socket, other
}
