/// What is said of verifying packages.
enum VerifyMessages {
    static let chinese: [String: String] = [
        "help.verify": "核验归档包或任何 BagIt 包，不需要档案库",
        "help.verify.packages": "包（tar、tar.gz、tar.zst 或文件夹），可给多个；- 为标准输入",
        "help.verify.strict": "有警告或提示也以状态 1 结束",
        "outcome.verify.kind.month": "{path}：归档包 {name}，{documents} 份文件，{bytes} 字节",
        "outcome.verify.kind.bag":
            "{path}：BagIt {version} 包 {name}，{documents} 个文件，{bytes} 字节",
        "outcome.verify.digest": "包摘要 {digest}",
        "outcome.verify.omitted": "另有 {count} 条同类问题未列出",
        "outcome.verify.authenticity.proved": "真实性：已证明，存证日志所说的就是这个包",
        "outcome.verify.authenticity.failed": "真实性：不成立，见上面各条",
        "outcome.verify.authenticity.notChecked":
            "真实性：未核验（需要 .tlog-proof 文件，以及 --key 或 --checkpoint）",
        "outcome.verify.valid": "核验通过",
        "outcome.verify.invalid": "核验未通过",
        "PackageError.Code.notAPackage":
            "“{place}”不是归档包：既不是 tar，也不是用 gzip 或 zstd 压缩的 tar。请检查是否选错了文件。",
        "PackageError.Code.brokenOff":
            "“{place}”在第一个文件之前就断了或已损坏（{detail}），什么也读不出。请重新复制，或改用另一份副本。",
    ]

    static let english: [String: String] = [
        "help.verify": "Verify a package or any BagIt bag; needs no archive",
        "help.verify.packages":
            "packages (tar, tar.gz, tar.zst or a folder), one or more; - is standard input",
        "help.verify.strict": "end with status 1 for warnings and notices too",
        "outcome.verify.kind.month": "{path}: package {name}, {documents} documents, {bytes} bytes",
        "outcome.verify.kind.bag":
            "{path}: BagIt {version} bag {name}, {documents} files, {bytes} bytes",
        "outcome.verify.digest": "package digest {digest}",
        "outcome.verify.omitted": "{count} more findings of the same kinds are not listed",
        "outcome.verify.authenticity.proved":
            "Authenticity: proved; this is the package of which the ledger tells",
        "outcome.verify.authenticity.failed": "Authenticity: failed; see the findings",
        "outcome.verify.authenticity.notChecked":
            "Authenticity: not checked (it takes the .tlog-proof, and --key or --checkpoint)",
        "outcome.verify.valid": "Verified",
        "outcome.verify.invalid": "Not verified",
        "PackageError.Code.notAPackage":
            "“{place}” is no package: neither a tar, nor one compressed with gzip or zstd. See whether it is the right file.",
        "PackageError.Code.brokenOff":
            "“{place}” is cut off or damaged before its first file ({detail}); nothing can be read. Copy it again, or use another copy.",
    ]
}

/// What is said of the findings in packages; the sentences stand in a file of each language.
enum PackageFindingMessages {}
