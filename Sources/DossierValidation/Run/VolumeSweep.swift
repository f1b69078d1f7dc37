import Dispatch
import DossierModel
import DossierStore
import Synchronization

/// Reads volumes on all cores, checks them, and keeps of each what the whole archive needs to know.
final class VolumeSweep: Sendable {
    /// What was gathered.
    private struct State {
        var facts: [Int: VolumeFacts] = [:]
        var entries = EntryTable()
        var findings = FindingCollector()
        var strays = StrayDocuments()
        var documents = 0
        var bytes: Int64 = 0
        var failure: ValidationError?
        var isFinished = false
    }

    private let survey: Survey
    private let names: NameCheck
    private let rules: [any VolumeRule]
    private let pulse: Pulse
    private let state = Mutex(State())

    /// A sweep with the rules that the options of a survey allow.
    init(_ survey: Survey, _ pulse: Pulse) {
        self.survey = survey
        self.pulse = pulse
        names = NameCheck(survey.options, survey.context)
        rules = RuleBook.checked(RuleBook.volume, survey.options, survey.context)
    }

    /// How much was looked at.
    var totals: (documents: Int, bytes: Int64) {
        state.withLock { ($0.documents, $0.bytes) }
    }

    /// Adds what is wrong with the volumes, and with documents between them.
    ///
    /// - Throws: `cancelled`.
    func give(to collector: inout FindingCollector) throws(ValidationError) {
        let (own, strays) = state.withLock { ($0.findings, $0.strays) }
        collector.add(own.findings)
        for (rule, count) in own.omitted { collector.addOmitted(count, of: rule) }
        let hasher = DocumentHasher(
            survey.store, isDeep: survey.options.digestsDocuments, pulse: pulse)
        for move in try strays.moves(hasher, in: survey.store) { collector.add(move) }
    }

    /// The facts of the volumes in their order, and their entries; the entries are given away.
    func takeResults() -> (facts: [VolumeFacts], entries: EntryTable) {
        state.withLock { state in
            defer { state.entries = EntryTable() }
            return (state.facts.sorted { $0.key < $1.key }.map(\.value), state.entries)
        }
    }

    /// The entries of a volume as they are now, without reading its documents.
    func entries(of volume: Volume, in store: Store) throws(ValidationError) -> [ArchiveEntry] {
        let hasher = DocumentHasher(store, isDeep: false, pulse: pulse)
        return try read(volume, store, hasher).entries
    }

    /// Checks volumes; `progress` is called on the thread of the caller.
    ///
    /// - Throws: `cancelled`.
    func run(
        _ volumes: [Volume], progress: (ValidationProgress) -> Void
    ) throws(ValidationError) {
        pulse.begin(volumes: volumes.count)
        let worker = DispatchQueue.global(qos: .userInitiated)
        worker.async { [self] in
            DispatchQueue.concurrentPerform(iterations: volumes.count) { index in
                check(volumes[index], at: index)
            }
            pulse.finish()
        }
        while pulse.wait() { progress(pulse.present) }
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    private func check(_ volume: Volume, at index: Int) {
        guard !pulse.isCancelled() else {
            state.withLock { $0.failure = ValidationError(.cancelled) }
            return
        }
        do throws(ValidationError) {
            let hasher = DocumentHasher(
                survey.store, isDeep: survey.options.digestsDocuments,
                leaves: survey.options.leaves, pulse: pulse)
            var reading = try read(volume, survey.store, hasher)
            var findings = self.findings(in: reading)
            if findings.contains(where: { $0.severity == .error }),
                let store = try? survey.store.reopened()
            {
                reading = try read(volume, store, hasher)
                findings = self.findings(in: reading)
            }
            keep(reading, findings, at: index)
        } catch {
            state.withLock { $0.failure = error }
        }
    }

    private func read(
        _ volume: Volume, _ store: Store, _ hasher: DocumentHasher
    ) throws(ValidationError) -> VolumeReading {
        try VolumeReader(
            store: store, scan: survey.scan, hasher: hasher, cardPage: survey.options.cardPage,
            seals: survey.context.isDeep ? survey.context.seals : [:],
            isMeant: survey.options.includes
        ).read(volume)
    }

    private func findings(in reading: VolumeReading) -> [Finding] {
        let context = survey.context
        let meant =
            reading.isHandCopied
            ? rules.filter { $0.definition.id == VolumeReading.handCopied } : rules
        let found = meant.flatMap { $0.check(reading, in: context) }
        return reading.folders.flatMap(names.findings) + found.filter(isMeant)
    }

    /// Whether a finding lies where the validation is limited to, or is of what lay there.
    private func isMeant(_ finding: Finding) -> Bool {
        survey.options.isWhole
            || survey.options.includes(place: finding.place)
            || finding.details["before"].map(survey.options.includes(place:)) ?? false
    }

    private func keep(_ reading: VolumeReading, _ findings: [Finding], at index: Int) {
        let facts = VolumeFacts(
            reading, closing: survey.context.pastClosing(of: reading.volume.year))
        let isDeep = survey.options.isDeep
        let rows =
            reading.isHandCopied
            ? [] : reading.entries.map { $0.row(volume: index, isDeep: isDeep) }
        state.withLock { state in
            state.findings.add(findings)
            state.strays.add(reading)
            state.documents += reading.documents.count
            state.bytes += reading.documents.bytes
            state.facts[index] = facts
            state.entries.add(rows)
        }
        pulse.beat(documents: reading.documents.count)
    }
}
