/// The two kinds of card (rule DOS-1 ★).
public enum CardKind: String, Sendable, CaseIterable {
    /// 已合作: the client has bought from us.
    case cooperated
    /// 未合作: not yet.
    case notCooperated
}
