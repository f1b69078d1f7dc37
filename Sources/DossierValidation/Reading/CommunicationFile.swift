import DossierModel
import DossierStore

/// The communications of one department in one filing month, as they were read.
struct CommunicationFile: Sendable {
    /// Where the file lies below the root.
    var path: RelativePath
    /// The department that its folder names; nil where the folder is none.
    var department: DepartmentCode?
    /// The month that its name tells; nil for any other name.
    var month: YearMonth?
    /// The lines that could be read, each with the value that stands in it.
    var lines: [ReadFile<Communication>.Content] = []
    /// What could not be read.
    var faults: [FileFault] = []

    /// Reads the file at a path below the folder of communications.
    init(_ path: RelativePath, inside: RelativePath, in store: Store) {
        self.path = path
        let names = inside.names.map { String(decoding: $0, as: UTF8.self) }
        if names.count == 2 {
            department = DepartmentCode(names[0])
            month = YearMonth(String(names[1].dropLast(6)))
        }
        do throws(StoreError) {
            read(try store.bytes(path))
        } catch {
            faults.append(FileFault(path: path, error: error))
        }
    }

    private mutating func read(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: 0x0A).enumerated() {
            do throws(JSONFault) {
                let json = try JSONParser.parse(Array(line))
                lines.append(.init(json: json, value: try Communication(json: json, at: "")))
            } catch {
                var located = error
                located.line = index + 1
                let reason = StoreError(
                    .corruptDocument, path.description, .read, fault: located)
                faults.append(FileFault(path: path, line: index + 1, error: reason))
            }
        }
    }
}
