import Dossier
import DossierModel
import DossierReport
import SystemPackage

extension Desktop {
    /// A record as it was typed: number and item number, an id, or a path as the shell completes it.
    func recordName(_ words: [String]) throws -> String {
        let text = words.joined(separator: " ")
        if case .path? = RecordName(text) {
            var path = world.absolute(text)
            if path.removePrefix(world.absolute(try root().string)) { return path.string }
        } else if RecordName(text) == nil {
            var path = world.absolute(text)
            guard path.removePrefix(world.absolute(try root().string)),
                RecordName(path.string) != nil
            else {
                throw CommandError(
                    .badArgument, text, detail: "TF-S-A-201208-BJCJJTGS/2026-02-0007")
            }
            return path.string
        }
        return text
    }

    /// The outcome of an appraisal: what was decided, and until when the document is kept now.
    func appraised(
        _ written: Written<Appraisal>, _ name: String, _ archive: Archive
    ) throws -> Outcome {
        let present = try Archive(
            store: archive.store.reopened(), surroundings: archive.surroundings)
        let explanation = try present.explainRetention(ofRecord: name, language: language)
        let line = say(
            "retention.appraised",
            [
                "item": explanation.record?.item.description ?? "",
                "title": explanation.record?.isStorageOnly == true
                    ? "" : explanation.record?.title ?? "",
                "verdict": ChoiceNames.name(written.value.verdict, in: language),
                "what": written.value.until?.description ?? written.value.documentClass ?? "",
                "due": ChoiceNames.name(explanation.verdict.due, in: language),
            ])
        return Outcome(lines(of: written) + [line], explanation.json)
    }
}
