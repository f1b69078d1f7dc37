internal import DossierModel
public import DossierReport

extension Archive {
    /// What may be typed in this archive, and what it is called.
    public func words(_ topics: [WordTopic]) throws -> WordListing {
        let policies = try Policies(reading: store)
        return WordListing(
            topics, departments: policies.departments, grades: policies.grades,
            categories: policies.categories, roles: policies.roles)
    }
}
