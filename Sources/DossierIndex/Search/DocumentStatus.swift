/// How a document in the tree stands to its record.
public enum DocumentStatus: String, Sendable, CaseIterable {
    /// 已登记: it lies where its record says, with the bytes that the record says; or it is a record
    /// of paper alone.
    case registered
    /// 未登记: it lies in a volume, or in no place of the archive at all (a stray, rule CRE-9), and
    /// no record knows it.
    case unregistered
    /// 待登记: it lies in the inbox.
    case waiting
    /// 已改动: it lies where its record says, with other bytes; `register` makes a version of it.
    case changed
    /// 已移动: its record's path is empty, and the very same bytes lie at another path.
    case moved
    /// 缺失: its record's path is empty, and its bytes lie nowhere in the archive.
    case missing
    /// 已销毁: its record is a tombstone.
    case destroyed
}
