/// What is said of the index.
enum IndexMessages {
    static let chinese: [String: String] = [
        "IndexError.Code.cannotCreateFolder":
            "无法建立索引所在的文件夹 {path}：{details}。请检查该文件夹的权限和磁盘空间，或用 --index 指定别处。",
        "IndexError.Code.cannotOpen":
            "无法打开或新建索引文件 {path}：{details}。请检查权限和磁盘空间，或用 --index 指定别处。",
        "IndexError.Code.insideArchive":
            "索引不能放在档案库里面：{path}。索引只是本机的缓存，请用 --index 指定档案库以外的位置。",
        "IndexError.Code.notAnIndex":
            "{path} 已经存在，但不是索引文件，没有改动它。请用 --index 指定另一个文件名。",
        "IndexError.Code.busy":
            "另一个程序正在更新索引 {path}。请等它结束后再试。",
        "IndexError.Code.failed":
            "读写索引 {path} 时出错：{details}。索引可以放心删除，再运行 dossier index 就会重建，不会丢失任何资料。",
        "IndexError.Code.notBuilt":
            "还没有完整的索引（{path}）。请先运行 dossier index。",
        "IndexError.Code.cancelled":
            "已中止更新索引 {path}。已算好的部分保留，下次运行 dossier index 会接着做。",
    ]

    static let english: [String: String] = [
        "IndexError.Code.cannotCreateFolder":
            "Cannot make the folder of the index, {path}: {details}. Check its permissions and the free space, or name another place with --index.",
        "IndexError.Code.cannotOpen":
            "Cannot open or make the index file {path}: {details}. Check permissions and free space, or name another place with --index.",
        "IndexError.Code.insideArchive":
            "The index cannot lie inside the archive: {path}. It is only a cache of this computer; name a place outside the archive with --index.",
        "IndexError.Code.notAnIndex":
            "{path} exists and is not an index; it was left untouched. Name another file with --index.",
        "IndexError.Code.busy":
            "Another program is updating the index {path}. Try again when it has finished.",
        "IndexError.Code.failed":
            "Reading or writing the index {path} failed: {details}. The index can safely be deleted; the next `dossier index` rebuilds it, and nothing is lost.",
        "IndexError.Code.notBuilt":
            "There is no complete index yet ({path}). Run `dossier index` first.",
        "IndexError.Code.cancelled":
            "Updating the index {path} was stopped. What was done is kept, and the next `dossier index` goes on from there.",
    ]
}
