/// Where a disposal list stands (records.md §5.2).
public enum DisposalState: String, Sendable, CaseIterable {
    /// 拟制: the archivist collects what is due.
    case draft
    /// 部门审核: the holding department looks at it.
    case deptReview
    /// 法务/财务核查: finance or legal say whether anything is open.
    case clearance
    /// 鉴定小组: the group that appraises decides.
    case appraisal
    /// 待批准: the last seat of the chain decides.
    case approval
    /// 批准.
    case approved
    /// 待销毁: the waiting period runs.
    case waiting
    /// 监销清点: every supervisor has counted the items.
    case counted
    /// 执行: the destruction goes on, or was stopped.
    case executing
    /// 部分失败: some items are left; it can be gone on with.
    case partial
    /// 主库已销毁: nothing of it is in the tree any more.
    case primaryDestroyed
    /// 副本待灭: copies elsewhere are still to go.
    case copiesOutstanding
    /// 办结.
    case closed
    /// 退回: to be changed.
    case changesRequested
    /// 否决.
    case rejected
    /// 撤回.
    case withdrawn
    /// 恢复: what waited in quarantine is back in its place.
    case restored

    /// Whether nothing will happen to the list any more.
    public var isFinal: Bool {
        switch self {
        case .closed, .rejected, .withdrawn, .restored: true
        default: false
        }
    }

    /// Whether its items can be changed.
    public var isEditable: Bool { self == .draft || self == .changesRequested }

    /// Whether somebody's agreement is due.
    public var isInReview: Bool {
        switch self {
        case .deptReview, .clearance, .appraisal, .approval: true
        default: false
        }
    }

    /// Whether everybody has agreed and nothing has been destroyed yet.
    public var isBeforeExecution: Bool {
        switch self {
        case .approved, .waiting, .counted: true
        default: isEditable || isInReview
        }
    }
}
