internal import DossierLedger
internal import DossierModel

/// What the ledger says of the packages that were made, of what was submitted, and of how far it goes.
struct LedgerSurvey {
    /// The packages that were made, oldest first.
    private(set) var packed: [PackedMonth] = []
    /// The successors of packages that were made, oldest first.
    private(set) var rewritten: [RewrittenMonth] = []
    /// The months that departments submitted, oldest first.
    private(set) var submitted: [SubmittedMonth] = []
    /// How many events there are.
    private(set) var count = 0

    /// How every line of these events begins, for a line is canonical.
    private static let packing = Array(#"{"event":{"action":"monthPacked""#.utf8)
    private static let rewriting = Array(#"{"event":{"action":"packageRewritten""#.utf8)
    private static let submitting = Array(#"{"event":{"action":"monthSubmitted""#.utf8)

    /// Reads the whole ledger once, and of its lines no more than needs be.
    init(_ ledger: Ledger) throws {
        var lines = try ledger.lines()
        while let line = try lines.next() {
            count += 1
            if line.bytes.starts(with: Self.packing) {
                if let packed = PackedMonth(try EventLine(bytes: line.bytes).event) {
                    self.packed.append(packed)
                }
            } else if line.bytes.starts(with: Self.rewriting) {
                if let rewritten = RewrittenMonth(try EventLine(bytes: line.bytes).event) {
                    self.rewritten.append(rewritten)
                }
            } else if line.bytes.starts(with: Self.submitting) {
                if let submitted = SubmittedMonth(try EventLine(bytes: line.bytes).event) {
                    self.submitted.append(submitted)
                }
            }
        }
    }

    /// The newest package of a department.
    func newest(of department: DepartmentCode) -> PackedMonth? {
        packed.last { $0.department == department }
    }

    /// The package of a department and a month.
    func package(_ department: DepartmentCode, _ month: YearMonth) -> PackedMonth? {
        packed.last { $0.department == department && $0.month == month }
    }

    /// Which edition a package is: 1 as it was packed, more of its successors.
    func edition(of digest: ContentDigest) -> Int {
        var edition = 1
        var digest = digest
        // Each event stands behind the one of what it replaces, so this ends.
        for event in rewritten.reversed() where event.digest == digest {
            edition += 1
            digest = event.previous
        }
        return edition
    }

    /// The successor that was made of a package for a list; nil where none was.
    ///
    /// - Throws: `unknownPackage`, and `replacedAlready` where one was made for another list.
    func successor(
        of digest: ContentDigest, _ description: PackageDescription, without list: DisposalList,
        _ source: RestoreSource
    ) throws(RewriteError) -> RewrittenMonth? {
        let (month, department) = (description.package.month, description.package.department)
        let isKnown =
            packed.contains {
                $0.digest == digest && $0.month == month && $0.department == department
            } || rewritten.contains { $0.digest == digest }
        guard isKnown, edition(of: digest) == description.package.edition else {
            throw RewriteError(.unknownPackage, source.place, detail: "\(digest)")
        }
        guard let known = rewritten.first(where: { $0.previous == digest }) else { return nil }
        guard known.list == list.digest else {
            let next = description.package.edition(description.package.edition + 1)
            throw RewriteError(.replacedAlready, source.place, detail: "\(next)")
        }
        return known
    }

    /// What a department submitted for a month; a second submission counts for nothing.
    func submission(_ department: DepartmentCode, _ month: YearMonth) -> SubmittedMonth? {
        submitted.first { $0.department == department && $0.month == month }
    }

    /// The newest month that a department submitted.
    func newestSubmission(of department: DepartmentCode) -> SubmittedMonth? {
        submitted.last { $0.department == department }
    }

    /// The newest month before another that a department submitted work for and whose package is still
    /// to be made; nil where none waits.
    func waiting(
        _ department: DepartmentCode, before month: YearMonth, custodian: DepartmentCode
    ) -> SubmittedMonth? {
        let packed = [department, custodian].compactMap { newest(of: $0)?.month }.max()
        return submitted.filter { submission in
            submission.department == department && !submission.isNil && submission.month < month
                && packed.map { submission.month > $0 } ?? true
        }.max { $0.month < $1.month }
    }

    /// From which event on a department may have something to hand over: behind what its newest
    /// package holds, or behind a nil return.
    ///
    /// The custodian's package is made every month; its own work is in it only where that was submitted.
    /// A company's package that says nothing of its own work was made before departments submitted, and
    /// whatever anybody had formed in its range was packed with it.
    func firstWork(of department: DepartmentCode, custodian: DepartmentCode) -> Int {
        var end = -1
        for packed in packed {
            if packed.department == department, department != custodian {
                end = max(end, packed.range.last)
            }
            guard packed.department == custodian else { continue }
            if packed.own == nil {
                end = max(end, packed.range.last)
            } else if let said = submission(department, packed.month),
                said.isNil || department == custodian,
                said.sequence.map({ $0 < packed.sequence }) ?? false
            {
                // A nil return ends where the month ended for which the company was packed.
                end = max(end, min(said.last, packed.range.last))
            }
        }
        return end + 1
    }
}
