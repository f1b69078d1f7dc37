internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension Desk {
    /// Takes a document back that was moved by hand out of the dossier's volume: into another year's
    /// volume, or into another dossier's.
    ///
    /// An item number belongs to its volume and stands on paper, so the document goes back to its
    /// record, not the record to the document. The record stays as it is, path and version; so the
    /// document of a closed year goes back too (decision 2, point 4).
    ///
    /// - Returns: whether the file was such a document.
    func planReturn(
        _ path: RelativePath, _ volume: Volume, _ content: DocumentContent,
        _ plan: inout RegistrationPlan
    ) throws -> Bool {
        guard let inside = path.relative(to: volume.path),
            try !isRegistered(inside, volume, content, &plan),
            let found = try gone(content.digest, besides: volume, in: &plan)
        else { return false }
        let year = found.item.year
        try openRecorder(year, &plan)
        guard let record = plan.recorders[year]?.record(found.id), let home = record.path,
            let base = plan.recorders[year]?.state.volume.path
        else { return false }
        let target = base.appending(home)
        plan.changes.move(path, to: target, expecting: content.expectation)
        plan.drafts.append(recordEvent(.recordMoved, record, plan))
        plan.report.registered.append(
            RegisteredDocument(number: plan.number, record: record, path: target, act: .moved))
        return true
    }

    /// Whether the volume in which a file lies has a record of it there.
    private func isRegistered(
        _ inside: RelativePath, _ volume: Volume, _ content: DocumentContent,
        _ plan: inout RegistrationPlan
    ) throws -> Bool {
        if volume.number == plan.number {
            let recorder = try recorders(of: &plan, first: volume.year).first
            return recorder?.record(at: inside, holding: content.digest) != nil
        }
        let recorder = VolumeRecorder(try VolumeState(reading: volume, from: store))
        return recorder.record(at: inside, holding: content.digest) != nil
    }

    /// The record of these bytes in another volume of the dossier that has lost its document.
    private func gone(
        _ digest: ContentDigest, besides volume: Volume, in plan: inout RegistrationPlan
    ) throws -> Record? {
        for recorder in try recorders(of: &plan) where recorder.state.volume != volume {
            let records = recorder.state.records.records.filter { !plan.registers($0) }
            let lost = try LostDocuments(store: store).find(in: recorder.state.volume, records) {
                $0.current?.digest == digest
            }
            if let record = lost.first { return record }
        }
        return nil
    }

    /// Where a document of these bytes belongs that another dossier misses.
    func home(
        of digest: ContentDigest, besides volume: Volume, in plan: inout RegistrationPlan
    ) throws -> RecordedPlace? {
        var gone = plan.gone ?? GoneRecords(store: store)
        let home = try gone.home(of: digest, besides: volume)
        plan.gone = gone
        return home
    }

    /// That a file is another record's document, with the record and both places.
    func strayed(_ path: RelativePath, _ home: RecordedPlace) -> RegistrationError {
        let place = [
            home.number.description, home.item.description, home.shownPath?.description,
        ].compactMap { $0 }.joined(separator: " ")
        return RegistrationError(
            .strayedDocument, path.description, detail: place, rule: "NUM-7")
    }
}
