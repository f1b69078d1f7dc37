import DossierModel
import Testing

extension Samples {
    static func departments() throws -> DepartmentPolicy {
        var policy = DepartmentPolicy(
            departments: [
                .init(code: try department("Z"), name: "总经办", english: "General Office"),
                .init(code: try department("S"), name: "市场部", english: "Market"),
            ], custodian: try department("Z"))
        policy.extensions = extensions
        return policy
    }

    static func grades() throws -> GradePolicy {
        var policy = GradePolicy(
            version: 2,
            grades: [
                .init(code: try #require(GradeCode("A")), criteria: "年投放一百万元以上"),
                .init(code: try #require(GradeCode("B"))),
            ])
        policy.extensions = extensions
        return policy
    }

    static func categories() -> CategoryPolicy {
        var policy = CategoryPolicy(categories: [
            .init(
                number: 2, name: "合同", english: "Contract", aliases: ["协议", "补充协议"],
                paper: .required),
            .init(
                number: 4, name: "工作进度", english: "Progress", aliases: [], living: true, paper: .no),
        ])
        policy.extensions = extensions
        return policy
    }

    static func roles() -> RolePolicy {
        var policy = RolePolicy(roles: [
            .init(
                id: "department-manager", name: "部门经理", english: "Department manager", seats: 1,
                departmental: true, may: [.editDossiers, .submit]),
            .init(
                id: "auditor", name: "审计员", english: "Auditor", may: [.audit],
                excludes: ["administrator", "archivist"]),
            .init(id: "supervisor", name: "监销人", english: "Supervisor", may: []),
        ])
        policy.extensions = extensions
        return policy
    }

    static func staff() throws -> StaffPolicy {
        let first = StaffMember(
            id: secretary, name: "李敏", department: try department("Z"), login: "limin",
            roles: [
                RoleHeld(role: "administrator", since: try day("2026-11-21")),
                RoleHeld(
                    role: "deputy-general-manager", since: try day("2024-01-01"),
                    until: try day("2026-11-20"),
                    departments: [try department("S"), try department("J")]),
            ],
            keys: [
                EnrolledKey(
                    publicKey: try key(1), since: try day("2026-11-21"),
                    until: try day("2026-12-31")),
                EnrolledKey(publicKey: try key(2), since: try day("2027-01-01")),
            ], since: try day("2019-03-01"), salt: salt(31))
        let left = StaffMember(
            id: salesman, name: "王强", department: try department("S"), since: try day("2020-07-01"),
            until: try day("2026-12-31"), salt: salt(32))
        var policy = StaffPolicy(version: 3, staff: [first, left])
        policy.extensions = extensions
        return policy
    }
}
