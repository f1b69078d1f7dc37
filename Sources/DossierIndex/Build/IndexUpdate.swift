/// The changes that one run makes in an index.
protocol IndexUpdate: AnyObject {
    /// A number that no earlier complete run had.
    var run: Int { get }

    /// The next known files behind a key, in the order of keys, without their digests.
    func files(after key: FileKey?, limit: Int) throws -> [FileRow]
    /// The known files in a folder, in the order of keys.
    func files(in folder: FileKey) throws -> [FileRow]
    /// The file of that key.
    func file(_ key: FileKey) throws -> FileRow?
    /// All known files of some states, in the order of keys.
    func forEachFile(withState states: [FileState], _ body: (FileRow) throws -> Void) throws
    /// All files that this run met first, in the order of keys.
    func forEachNewFile(_ body: (FileRow) throws -> Void) throws
    /// Remembers a file.
    func put(_ file: FileRow) throws
    /// Forgets a file.
    func removeFile(_ key: FileKey) throws

    /// Puts a volume in the place of what was known of it and of its records; gives its number.
    func replace(_ volume: VolumeRow) throws -> Int64
    /// The number of the volume in that folder.
    func volumeID(_ folder: FileKey) throws -> Int64?
    /// Forgets a volume with its records.
    func removeVolume(_ folder: FileKey) throws
    /// Marks the newest volume of each dossier.
    func markNewestVolumes() throws

    /// Adds an entry of a volume, or of none; gives its number.
    func add(_ entry: EntryRow, volume: Int64?) throws -> Int64
    /// Forgets an entry.
    func removeEntry(_ id: Int64) throws
    /// The digests of documents that are only stored any more.
    func hiddenDigests() throws -> Set<[UInt8]>
    /// The records whose documents lie nowhere, or outside their own volume.
    func lostRecords() throws -> [LostRecord]
    /// Those of one volume.
    func lostRecords(of volume: FileKey) throws -> [LostRecord]
    /// Notes where a record's document was found, or that it is missing.
    func place(_ record: LostRecord, at path: FileKey?) throws

    /// Remembers the names by which categories are asked for.
    func setCategories(_ names: [Int: [String]]) throws
    /// What an earlier run remembered under a name.
    func fact(_ name: String) throws -> String?
    /// Remembers something under a name.
    func setFact(_ name: String, _ value: String) throws
    /// What the last run counted.
    func savedTotals() throws -> IndexTotals?
    /// Counts what there is.
    func countTotals() throws -> IndexTotals
    /// Marks the index as complete.
    func finish(_ totals: IndexTotals) throws
    /// Makes what was done so far lasting, so that a run that is killed has not worked in vain; until
    /// a run is complete, nothing counts as unchanged since the last one.
    func saveProgress() throws
}
