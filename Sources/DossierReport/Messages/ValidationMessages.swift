/// The report of a validation.
enum ValidationMessages {
    static let chinese: [String: String] = [
        "ValidationText.checked": "检查了 {dossiers} 份客户档案，{documents} 件文件，{size}",
        "ValidationText.places": "{count} 处",
        "ValidationText.omitted": "另有 {count} 处未列出。",
        "ValidationText.notCheckedContents":
            "未检查：快速检查不读文件内容、不验签名和存证摘要（{count} 项规则）。去掉 --fast 即全部检查。",
        "ValidationText.notCheckedWholeArchive":
            "未检查：只看了一部分，需要看全库的规则（{count} 项）没有检查。不写档号和路径即检查全库。",
        "ValidationText.notCheckedPolicy":
            "未检查：所依据的制度文件读不出来，有 {count} 项规则没有检查（{rules}）。",
        "ValidationText.notCheckedWholeDossier":
            "未检查：要看整份档案的规则（{count} 项）没有检查或没有查全。写上档号即检查整份档案。",
        "ValidationText.notCheckedDamagedFiles":
            "没有查全：有文件缺失或读不出来，{count} 项规则没有查到与之有关的部分（{rules}）。修复后请再检查一次。",
        "ValidationText.bookTitle": "检查规则",
        "ValidationText.bookIntroduction":
            "`dossier validate` 按以下规则检查档案库。规则名不会改作他用。本文由程序生成，请勿手改。",
        "ValidationText.bookLine":
            "{severity} · {property}{standard| · DA/T 70-2018 #}{serves| · 服务于 #}",
        "ValidationError.Code.cancelled": "检查已中断，没有结论。可以重新执行。",
        "ValidationError.Code.noSuchPlace": "档案库里没有“{place}”。请核对档号或路径。",
        "ValidationError.Code.notAlone":
            "“{place}”不能单独检查。不写路径即检查全库；存证日志用 dossier ledger verify，归档包用 dossier verify。",
    ]

    static let english: [String: String] = [
        "ValidationText.checked":
            "Checked {dossiers} {dossiers:dossier:dossiers}, {documents} {documents:document:documents}, {size}",
        "ValidationText.places": "places: {count}",
        "ValidationText.omitted": "Not listed: {count} more.",
        "ValidationText.notCheckedContents":
            "Not checked: --fast reads no documents and verifies no signatures and commitments ({count} {count:rule:rules}). Leave --fast out to check everything.",
        "ValidationText.notCheckedWholeArchive":
            "Not checked: only a part was looked at, so {count} {count:rule that needs:rules that need} the whole archive {count:was:were} left out. Name no number and no path to check everything.",
        "ValidationText.notCheckedPolicy":
            "Not checked: the policy of {count} {count:rule:rules} cannot be read ({rules}).",
        "ValidationText.notCheckedWholeDossier":
            "Not checked, or not everywhere: {count} {count:rule that needs:rules that need} every volume of a dossier. Name its number to check a whole dossier.",
        "ValidationText.notCheckedDamagedFiles":
            "Not checked everywhere: files are missing or cannot be read, and what depends on them was left out of {count} {count:rule:rules} ({rules}). Check again when they are mended.",
        "ValidationText.bookTitle": "Rules of validation",
        "ValidationText.bookIntroduction":
            "`dossier validate` checks an archive against these rules. The name of a rule is never given to another. This page is generated; do not edit it.",
        "ValidationText.bookLine":
            "{severity} · {property}{standard| · DA/T 70-2018 #}{serves| · serves #}",
        "ValidationError.Code.cancelled":
            "The validation was stopped before it came to a result. It can be run again.",
        "ValidationError.Code.notAlone":
            "“{place}” cannot be checked alone. Name no path to check the whole archive; dossier ledger verify checks the ledger, dossier verify a package.",
        "ValidationError.Code.noSuchPlace":
            "The archive holds no “{place}”. Check the number or the path.",
    ]
}
