import DossierModel

/// A document lies in the folder of another category than its record's.
struct CategoryFolderDisagrees: VolumeRule {
    let definition = RuleDefinition(
        "category-folder-disagrees", .warning, .integrity, standard: ["1-11"], serves: ["DOS-3"])

    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        volume.livingRecords.compactMap { record in
            guard let path = record.path, let folder = context.layout.category(of: path),
                folder != record.category, context.layout.category(record.category) != nil
            else { return nil }
            return finding(
                volume.place(of: record),
                ["item": "\(record.item)", "category": "\(record.category)", "folder": "\(folder)"])
        }
    }
}
