/// What is said of verifying packages.
enum VerifyMessages {
    static let chinese: [String: String] = [
        "help.verify": "核验归档包（或其他 BagIt 包）是否完整、有无改动；不需要档案库",
        "help.verify.packages":
            """
        归档包，如 TF-2026-11-S.tar.zst（tar、tar.gz 或文件夹也可），可给多个；随包的 \
        .sha256 和 .tlog-proof 放在包的旁边；- 为标准输入
        """,
        "help.verify.key":
            "档案库的验证公钥（移交方用 dossier key show 查得），或存有它的文件；核验真实性时要用",
        "help.verify.checkpoint": "以前收到的检查点文件；没有公钥时也可用它核验真实性",
        "help.verify.strict": "有警告或提示时也以状态 1 结束",
        "outcome.verify.kind.month": "{path}：归档包 {name}，{documents} 份文件，{bytes} 字节",
        "outcome.verify.kind.bag":
            "{path}：BagIt {version} 包 {name}，{documents} 个文件，{bytes} 字节",
        "outcome.verify.replaces": "替代 {packages}，其中已销毁的文件不在本包内",
        "outcome.verify.digest": "包摘要 {digest}",
        "outcome.verify.omitted": "另有 {count} 条同类问题未列出",
        "outcome.verify.authenticity.proved": "真实性：已证明，存证日志所说的就是这个包",
        "outcome.verify.authenticity.sandbox":
            "真实性：与练习库的存证日志相符；练习库的密钥人人可得，不能作凭证",
        "outcome.verify.authenticity.failed": "真实性：不成立，见上面各条",
        "outcome.verify.authenticity.notChecked":
            "真实性：未核验（需要 .tlog-proof 文件，以及 --key 或 --checkpoint）",
        "outcome.verify.valid": "核验通过",
        "outcome.verify.invalid": "核验未通过",
        "PackageError.Code.notAPackage":
            "“{place}”不是归档包：既不是 tar，也不是用 gzip 或 zstd 压缩的 tar。请检查是否选错了文件。",
        "PackageError.Code.brokenOff":
            "“{place}”在第一个文件之前就断了或已损坏（{why}），什么也读不出。请重新复制，或改用另一份副本。",
        "PackageError.Code.noBag":
            "文件夹“{place}”不是归档包，也不是其他 BagIt 包：里面没有 bagit.txt。请给出包本身，即含有 bagit.txt 的文件夹，或 .tar.zst 文件。",
    ]

    static let english: [String: String] = [
        "help.verify":
            "Verify that a package (or any BagIt bag) is whole and unchanged; needs no archive",
        "help.verify.packages":
            """
        Packages such as TF-2026-11-S.tar.zst (tar, tar.gz and folders too), one or more, their \
        .sha256 and .tlog-proof beside them; - is standard input
        """,
        "help.verify.key":
            """
        The archive's verifier key (whoever keeps the archive sees it with dossier key show), or a \
        file that holds it; it takes this to check authenticity
        """,
        "help.verify.checkpoint":
            "A checkpoint file that you were given earlier; checks authenticity without the key too",
        "help.verify.strict": "End with status 1 for warnings and notices too",
        "outcome.verify.kind.month":
            "{path}: package {name}, {documents} {documents:document:documents}, {bytes} {bytes:byte:bytes}",
        "outcome.verify.kind.bag":
            "{path}: BagIt {version} bag {name}, {documents} {documents:file:files}, {bytes} {bytes:byte:bytes}",
        "outcome.verify.replaces":
            "replaces {packages}: what was destroyed of it is not in here",
        "outcome.verify.digest": "package digest {digest}",
        "outcome.verify.omitted":
            "{count} more {count:finding:findings} of the same kinds {count:is:are} not listed",
        "outcome.verify.authenticity.proved":
            "Authenticity: proved; this is the package of which the ledger tells",
        "outcome.verify.authenticity.sandbox":
            "Authenticity: it agrees with a sandbox's ledger, whose keys anybody has: no evidence",
        "outcome.verify.authenticity.failed": "Authenticity: failed; see the findings",
        "outcome.verify.authenticity.notChecked":
            "Authenticity: not checked (it takes the .tlog-proof, and --key or --checkpoint)",
        "outcome.verify.valid": "Verified",
        "outcome.verify.invalid": "Not verified",
        "PackageError.Code.notAPackage":
            "“{place}” is no package: neither a tar, nor one compressed with gzip or zstd. See whether it is the right file.",
        "PackageError.Code.brokenOff":
            "“{place}” is cut off or damaged before its first file ({why}); nothing can be read. Copy it again, or use another copy.",
        "PackageError.Code.noBag":
            "The folder “{place}” is no package and no other BagIt bag: it has no bagit.txt. Name the bag itself, the folder with bagit.txt in it, or the .tar.zst file.",
    ]
}

/// What is said of the findings in packages; the sentences stand in a file of each language.
enum PackageFindingMessages {}
