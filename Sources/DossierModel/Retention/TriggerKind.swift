/// An occasion from which a term of retention counts (records.md §4; rule RET-2).
///
/// An occasion is a recorded fact with evidence; only the end of the year in which a record was
/// formed needs no one to record it.
public enum TriggerKind: String, Sendable, CaseIterable {
    /// 合同终止: a contract is fulfilled, ended or void.
    case contractEnded = "contract.ended"
    /// 广告发布行为终了: the advertisement runs no more.
    case publicationEnded = "ad.publication.ended"
    /// 款项结清: nobody owes anything any more.
    case receivablesSettled = "receivables.settled"
    /// 客户关系终止: the client is a client no more.
    case relationshipEnded = "relationship.ended"
    /// 报价失效: an offer can be accepted no more.
    case offerExpired = "offer.expired"
    /// 项目结束: a project is over.
    case projectEnded = "project.ended"
    /// 工作单关闭: a job order is closed.
    case orderClosed = "order.closed"
    /// 活动或直播结束: a promotion or a live broadcast is over.
    case eventEnded = "event.ended"
    /// 处理目的实现: what personal data were collected for is done.
    case purposeEnded = "purpose.ended"
    /// 撤回同意: a person takes a consent back.
    case consentWithdrawn = "consent.withdrawn"
    /// 被替代: a newer document stands in its place.
    case superseded
    /// 年度终了: the year in which the record was formed is over; never recorded by hand.
    case yearEnded = "year.ended"

    /// Whether a person records it.
    public var isRecorded: Bool { self != .yearEnded }
}
