import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// An archive with a dossier and a document of each department, and its managers.
struct FilingCompany {
    var fixture: ArchiveFixture
    var managers: [String: StaffID] = [:]
    var numbers: [String: String] = [:]

    init(_ departments: [String] = ["S", "M", "G"]) throws {
        fixture = try ArchiveFixture(on: "2026-09-01")
        for code in departments + ["R"] {
            managers[code] = try fixture.addPerson(
                "\(code)经理", department: code, roles: ["department-manager"])
        }
        managers["Z"] = try fixture.addPerson("主任", department: "Z", roles: ["office-head"])
        for (code, name) in [("S", "北京城建集团公司"), ("M", "杭州云栖公司"), ("G", "青岛港公司")]
        where departments.contains(code) {
            numbers[code] = try fixture.addClient(name, department: code).number
                .description
        }
    }

    /// Registers a document on a day.
    func register(
        _ code: String, on day: String, category: String = "工作进度"
    ) throws {
        let name = "\(day) \(code)文件.txt"
        try fixture.on(day).register(
            fixture.outside(name, name), number: try #require(numbers[code]),
            category: category)
    }

    @discardableResult
    func submit(
        _ code: String, _ month: String = "2026-09", on day: String,
        by person: String? = nil, _ change: (inout SubmitRequest) -> Void = { _ in }
    ) throws -> SubmitReport {
        var request = SubmitRequest(month: try #require(YearMonth(month)))
        request.department = DepartmentCode(code)
        change(&request)
        let who = try #require(managers[person ?? code])
        return try fixture.on(day).as_(who).archive().submit(request).value
    }

    func receive(_ month: String = "2026-09", on day: String) throws -> Receiver.Month {
        try fixture.on(day).archive().receive(try #require(YearMonth(month))).value
    }

    @discardableResult
    func pack(_ month: String = "2026-09", on day: String) throws -> PackReport {
        try fixture.on(day).pack(month) { $0.onlySubmitted = true }
    }

    /// The documents in a package, without their folders.
    func documents(_ package: String, of month: String) throws -> [String] {
        try fixture.packed(package, of: month).filter { $0.contains("/04工作进度/") }
            .map { String($0.split(separator: "/").last ?? "") }.sorted()
    }
}
