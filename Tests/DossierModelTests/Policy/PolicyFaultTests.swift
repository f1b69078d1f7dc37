import Testing

@testable import DossierModel

@Suite("Policy files with faults")
struct PolicyFaultTests {
    @Test(
        "Deadlines",
        arguments: [
            ("loanWorkdays", "0"), ("copyDays", "-1"), ("officeOpens", "\"25:00\""),
            ("officeOpens", "\"9:00\""), ("yearClosing", "\"02-30\""),
            ("inspections", "[\"0630\"]"),
        ])
    func deadlines(member: String, value: String) {
        expectFault(
            in: DefaultPolicy.deadlines, as: DeadlinePolicy.self, "/" + member, with: value)
    }

    @Test(
        "Fines",
        arguments: [
            ("/fines/0/yuan", "-20"), ("/fines/0/offence", "\"theft\""), ("/version", "0"),
        ])
    func fines(pointer: String, value: String) {
        expectFault(in: DefaultPolicy.fines, as: FinePolicy.self, pointer, with: value)
    }

    @Test(
        "Rules of completeness",
        arguments: [
            "{\"field\":\"basic.nothing\"}", "{\"anyField\":[\"basic.address\"]}", "{}",
            "{\"control\":\"number\"}", "{\"project\":{}}", "{\"project\":{\"quotations\":0}}",
            "{\"project\":{\"nothing\":1}}", "{\"noProjects\":false}", "{\"returnVisit\":{}}",
            "{\"communication\":{\"filingMonths\":0}}", "{\"field\":\"basic.address\",\"x\":1}",
            "{\"communication\":{\"months\":3}}", "{\"anything\":true}",
        ])
    func requirement(json: String) {
        #expect(throws: JSONFault.self) {
            try Requirement(json: try JSONParser.parse(Array(json.utf8)), at: "")
        }
    }

    @Test("Conditions of a seat", arguments: ["{}", "{\"categories\":[0]}", "{\"x\":1}"])
    func condition(json: String) {
        #expect(throws: JSONFault.self) {
            try ApprovalCondition(json: try JSONParser.parse(Array(json.utf8)), at: "")
        }
    }

    /// Puts a value at a pointer of a good document and expects the fault there.
    private func expectFault<Policy: PolicyDocument>(
        in policy: Policy, as type: Policy.Type, _ pointer: String, with value: String
    ) {
        let names = pointer.split(separator: "/").map(String.init)
        let fault = #expect(throws: JSONFault.self) {
            let json = try JSONParser.parse(Array(value.utf8))
            _ = try type.init(json: policy.json.replacing(names[...], with: json), at: "")
        }
        #expect(fault?.pointer.hasPrefix(pointer) == true)
    }
}

extension JSONValue {
    /// The value with another one at a place inside it.
    fileprivate func replacing(_ names: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let name = names.first else { return value }
        switch self {
        case .object(var object):
            object[name] = (object[name] ?? .null).replacing(names.dropFirst(), with: value)
            return .object(object)
        case .array(var elements):
            guard let index = Int(name) else { return self }
            elements[index] = elements[index].replacing(names.dropFirst(), with: value)
            return .array(elements)
        default: return self
        }
    }
}
