import DossierModel
import TestSupport
import Testing

/// The Swift readers and an independent validator say the same of every document.
@Suite struct SchemaAgreementTests {
    @Test("Schemas and their examples are valid to jsonschema")
    func examplesAreValid() throws {
        let outcome = try Python.run("scripts/check-schemas.py")
        #expect(outcome.status == 0, "run `make test` once to set up Python: \(outcome.output)")
    }

    @Test("Reader and jsonschema agree on mutated documents")
    func verdictsAgree() throws {
        let cases = try SchemaKind.allCases.flatMap { kind in
            SchemaCase.all(kind.rawValue, of: try Samples.documents(kind)) { text in
                (try? kind.read(text)) != nil
            }
        }
        #expect(cases.count >= 500)
        #expect(cases.contains { $0.accepted } && cases.contains { !$0.accepted })
        let outcome = try SchemaCase.judge(cases)
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("\(cases.count) documents judged"))
    }
}
