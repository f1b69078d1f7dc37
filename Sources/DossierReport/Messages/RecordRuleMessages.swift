/// Rules of validation: records against documents.
enum RecordRuleMessages {
    static let chinese: [String: String] = [
        "finding.document-missing.what":
            "已登记的文件不见了：{item}“{title}”，应在“{place}”。",
        "finding.document-missing.remedy":
            "请找回原文件放回原处；若已移到别的年度卷，请移回；找不到的，从备份或归档包中取回。",
        "finding.document-being-saved.what":
            "{item}“{title}”暂时不在“{place}”：同一文件夹里正有程序在保存。",
        "finding.document-being-saved.remedy":
            "请等一分钟再检查；届时若仍不在，会报告为文件不见了。",
        "finding.tombstone-unlisted.what":
            "{item}“{title}”（“{place}”）标注为已销毁，但销毁清册 {list} 里没有它。",
        "finding.tombstone-unlisted.remedy":
            "没有清册的销毁标注无效：请查明经办人，从备份或归档包取回文件和 records.json。",
        "finding.destroyed-content-present.what":
            "已销毁或正在销毁的 {item}，同样的内容还在“{place}”。",
        "finding.destroyed-content-present.remedy":
            "请查明是谁放的，核对后删除或移出；确需保留的，先经鉴定。再看 dossier disposal show。",
        "finding.unregistered-document.what":
            "“{place}”还没有登记。",
        "finding.unregistered-document.remedy":
            "请执行 dossier register --all；不该留存的请移出。",
        "finding.digest-mismatch.what":
            "“{place}”（{item}“{title}”）的内容与登记时不同（登记 {before} 字节，现 {size} 字节）。",
        "finding.digest-mismatch.remedy":
            "请先打开核对，比登记时小的可能残缺，不要登记。确是有意修改的，执行 dossier register --all 登记为新版本；不是的，从备份或归档包取回原文件。",
        "finding.size-mismatch.what":
            "“{place}”（{item}“{title}”）登记时为 {before} 字节，现为 {size} 字节。",
        "finding.size-mismatch.remedy":
            "请先打开核对，比登记时小的可能残缺，不要登记。确是有意修改的，执行 dossier register --all 登记为新版本；不是的，从备份或归档包取回原文件。",
        "finding.document-truncated.what":
            "“{place}”（{item}“{title}”）不完整：登记时 {before} 字节，现只有 {size} 字节，像是复制中断。",
        "finding.document-truncated.remedy":
            "请从备份、归档包或发件人处取回完整的文件，不要登记现在这份。",
        "finding.sealed-changed.what":
            "“{place}”（{item}“{title}”）已随 {month} 归档封存，但内容被改动过。",
        "finding.sealed-changed.remedy":
            "请从 {month} 的归档包取回原文件；要改的内容请另存为新文件登记。",
        "finding.document-changed.what":
            "“{place}”（{item}“{title}”）保存过新内容，还没有登记为新版本。",
        "finding.document-changed.remedy":
            "请执行 dossier register --all。",
        "finding.document-moved.what":
            "{item} 登记时在“{before}”，现在移到了“{place}”。",
        "finding.document-moved.remedy":
            "请移回原处{within|，或执行 dossier register --all 登记新位置}。",
        "finding.duplicate-document.what":
            "“{place}”与本卷 {item} 的内容完全相同。",
        "finding.duplicate-document.remedy":
            "请核对是否重复；多余的一份可移出（已登记的请勿直接删除）。",
        "finding.wrong-year.what":
            "{item} 形成于 {formed}，却在 {year} 年度卷里。",
        "finding.wrong-year.remedy":
            "请移到形成年度的卷里再登记；该年度已封卷的，登记时写明所属年度。",
        "finding.uncertain-year.what":
            "{item}（“{place}”）的形成日期 {formed} 只是按文件修改时间推断的。",
        "finding.uncertain-year.remedy":
            "请打开文件核对日期，再用 dossier register 档号 卷内路径 --date 日期 更正。",
        "finding.record-repeated.what":
            "“{place}”里有两条著录用了同一个内部编号（id），其中一条是 {item}。",
        "finding.record-repeated.remedy":
            "请从备份取回 records.json，再用 dossier 命令办理改动。",
        "finding.path-repeated.what":
            "{item} 和 {other} 都登记为“{place}”。",
        "finding.path-repeated.remedy":
            "请查明这份文件属于哪一件，从备份取回 records.json。",
    ]

    static let english: [String: String] = [
        "finding.document-missing.what":
            "A registered document is gone: {item} “{title}” should lie at “{place}”.",
        "finding.document-missing.remedy":
            "Put the document back; if it was moved into another volume, move it back; else restore it from a backup or a package.",
        "finding.document-being-saved.what":
            "{item} “{title}” is not at “{place}” just now: a program is saving in that folder.",
        "finding.document-being-saved.remedy":
            "Check again in a minute; if it is still away then, it is reported as gone.",
        "finding.tombstone-unlisted.what":
            "{item} “{title}” (“{place}”) is marked as destroyed, and the disposal list {list} does not say so.",
        "finding.tombstone-unlisted.remedy":
            "A mark without a list counts for nothing: find out who made it, and bring the document and records.json back from a backup or a package.",
        "finding.destroyed-content-present.what":
            "What {item} held, which was destroyed or waits to be, lies in “{place}”.",
        "finding.destroyed-content-present.remedy":
            "Find out who put it there, compare it, and delete it or take it away; what must be kept has to be appraised. dossier disposal show says how the list stands.",
        "finding.unregistered-document.what":
            "“{place}” is not registered.",
        "finding.unregistered-document.remedy":
            "Run dossier register --all, or move away what is not to be kept.",
        "finding.digest-mismatch.what":
            "The content of “{place}” ({item} “{title}”) is not what was registered (then {before} {before:byte:bytes}, now {size}).",
        "finding.digest-mismatch.remedy":
            "Open it first: one that is shorter than registered may be cut off and must not be registered. If the change was meant, run dossier register --all, which records a new version; else restore the document from a backup or a package.",
        "finding.size-mismatch.what":
            "“{place}” ({item} “{title}”) was registered with {before} {before:byte:bytes} and has {size}.",
        "finding.size-mismatch.remedy":
            "Open it first: one that is shorter than registered may be cut off and must not be registered. If the change was meant, run dossier register --all, which records a new version; else restore the document from a backup or a package.",
        "finding.document-truncated.what":
            "“{place}” ({item} “{title}”) is cut off: {before} {before:byte was:bytes were} registered, {size} {size:is:are} left, as by a copy that broke off.",
        "finding.document-truncated.remedy":
            "Restore the whole document from a backup, a package or its sender; do not register what is left.",
        "finding.sealed-changed.what":
            "“{place}” ({item} “{title}”) was sealed with {month} and was changed since.",
        "finding.sealed-changed.remedy":
            "Restore it from the package of {month}; register what is to be changed as a document of its own.",
        "finding.document-changed.what":
            "“{place}” ({item} “{title}”) was saved again, and the version is not registered.",
        "finding.document-changed.remedy":
            "Run dossier register --all.",
        "finding.document-moved.what":
            "{item} was registered at “{before}” and lies at “{place}”.",
        "finding.document-moved.remedy":
            "Move it back{within|, or run dossier register --all, which records the new place}.",
        "finding.duplicate-document.what":
            "“{place}” holds the same bytes as {item} of this volume.",
        "finding.duplicate-document.remedy":
            "See whether one is superfluous and move it away; do not just delete what is registered.",
        "finding.wrong-year.what":
            "{item} was formed on {formed} and lies in the volume of {year}.",
        "finding.wrong-year.remedy":
            "Move it into the volume of its year and register it there; where that is closed, say to which year it belongs.",
        "finding.uncertain-year.what":
            "Only the time of modification tells that {item} (“{place}”) was formed on {formed}.",
        "finding.uncertain-year.remedy":
            "Look into the document, then correct it: dossier register NUMBER PATH-IN-VOLUME --date DATE.",
        "finding.record-repeated.what":
            "Two records in “{place}” have one id; {item} is one of them.",
        "finding.record-repeated.remedy":
            "Restore records.json from a backup, and make changes with dossier alone.",
        "finding.path-repeated.what":
            "{item} and {other} both claim “{place}”.",
        "finding.path-repeated.remedy":
            "Find out to which of them the document belongs, and restore records.json from a backup.",
    ]
}
