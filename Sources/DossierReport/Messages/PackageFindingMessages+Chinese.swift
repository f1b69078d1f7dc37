/// What is said of the findings in packages, in Chinese.
extension PackageFindingMessages {
    static let chinese: [String: String] = [
        "finding.package-truncated.what":
            "包不完整：读到第 {entry} 项、第 {offset} 字节就断了。",
        "finding.package-truncated.remedy":
            "请重新复制或下载；原件也是如此的，请向移交方重新索取。",
        "finding.package-damaged.what":
            "包已损坏：读到第 {entry} 项、第 {offset} 字节附近无法继续（{why}）。",
        "finding.package-damaged.remedy":
            "请改用另一份副本，或向移交方重新索取。",
        "finding.package-bomb.what":
            "解压后远大于压缩数据，或解压要占用过多内存，已停止读取（{why}）。",
        "finding.package-bomb.remedy":
            "这可能是“压缩炸弹”，请勿解开，向提供者核实。",
        "finding.package-too-much.what":
            "“{place}”超出读取上限（{limit}），已停止。",
        "finding.package-too-much.remedy":
            "请让提供者缩短名称或分成几个包。",
        "finding.package-trailing-data.what":
            "包的末尾之后还有 {bytes} 字节不属于它的内容。",
        "finding.package-trailing-data.remedy":
            "请勿使用多出的部分；向移交方索取没有多余内容的一份。",
        "finding.package-unreadable.what":
            "“{place}”无法读取（{reason}）。",
        "finding.package-unreadable.remedy":
            "请检查权限和磁盘后再核验一次。",
        "finding.package-name-unsafe.what":
            "“{place}”这个路径会指到包的外面，或不能使用（{why}{manifest|，见 #}）。",
        "finding.package-name-unsafe.remedy":
            "请勿解开此包；正常的包没有这种路径，请追问来源。",
        "finding.package-name-twice.what":
            "“{place}”在包里出现了两次，解开后只剩后一个。",
        "finding.package-name-twice.remedy":
            "请勿使用；向移交方索取正确的包。",
        "finding.package-name-twins.what":
            "“{place}”与“{other}”只有大小写或字符编码形式不同，在 Windows 和 macOS 上是同一个名称。",
        "finding.package-name-twins.remedy":
            "请勿解开：其中一个会盖掉另一个。请移交方改名后重新打包。",
        "finding.package-entry-kind.what":
            "“{place}”不是文件，而是链接或设备一类（{kind}）。",
        "finding.package-entry-kind.remedy":
            "请勿解开此包；档案包里只有普通文件，请追问来源。",
        "finding.package-several-tops.what":
            "“{place}”不在包的文件夹“{top}”之内：一个包只能有一个顶层文件夹。",
        "finding.package-several-tops.remedy":
            "请让移交方每个包单独成一个文件。",
        "finding.package-no-top.what":
            "包里没有顶层文件夹，解开时文件会散落在当前文件夹中。",
        "finding.package-no-top.remedy":
            "请先建一个空文件夹，再在其中解开。",
        "finding.package-name-differs.what":
            "文件名“{place}”与包内的名称“{top}”不同。",
        "finding.package-name-differs.remedy":
            "请核对是否拿错了包；确为同一包的，可改回原名。",
        "finding.bag-declaration-missing.what":
            "缺少“{place}”，不能确认这是 BagIt 包。",
        "finding.bag-declaration-missing.remedy":
            "请核对是否选错了文件或文件夹；确是包的，请向移交方重新索取。",
        "finding.bag-declaration-malformed.what":
            "“{place}”第 {line} 行不合 BagIt 的写法（{why}）。",
        "finding.bag-declaration-malformed.remedy":
            "请让移交方按 RFC 8493 重新打包。",
        "finding.bag-version-unsupported.what":
            "BagIt 版本 {version} 尚不认识，只认识 0.93 至 1.0；以下按 1.0 核验。",
        "finding.bag-version-unsupported.remedy":
            "请用更新的 dossier 再核验，或请移交方用 1.0 版打包。",
        "finding.bag-encoding-unknown.what":
            "“{place}”写明的文字编码 {encoding} 不认识，按 UTF-8 读取。",
        "finding.bag-encoding-unknown.remedy":
            "若有文件被报缺失，请让移交方改用 UTF-8。",
        "finding.bag-payload-missing.what":
            "包里没有内容文件夹“{place}”。",
        "finding.bag-payload-missing.remedy":
            "请向移交方重新索取。",
        "finding.bag-manifest-missing.what":
            "没有可用的内容清单（{place}），无从核对文件。",
        "finding.bag-manifest-missing.remedy":
            "请让移交方附上 manifest-sha256.txt。",
        "finding.bag-manifest-malformed.what":
            "清单“{place}”第 {line} 行不合写法（{why}）。",
        "finding.bag-manifest-malformed.remedy":
            "清单可能被改动或截断，请向移交方重新索取。",
        "finding.bag-manifest-incomplete.what":
            "“{place}”没有列入清单“{manifest}”；1.0 版的每份清单都要列全。",
        "finding.bag-manifest-incomplete.remedy":
            "请让移交方重新打包。",
        "finding.bag-manifest-outside.what":
            "清单“{manifest}”列入了不归它管的“{place}”。",
        "finding.bag-manifest-outside.remedy":
            "请让移交方重新打包。",
        "finding.bag-manifest-twice.what":
            "“{place}”在清单“{manifest}”里列了两次。",
        "finding.bag-manifest-twice.remedy":
            "请让移交方重新打包。",
        "finding.bag-algorithm-unknown.what":
            "清单“{place}”用的算法 {algorithm} 不认识，未能核对。",
        "finding.bag-algorithm-unknown.remedy":
            "请让移交方改用 sha256 或 sha512。",
        "finding.bag-algorithm-weak.what":
            "清单只用了 {algorithm}，能发现损坏，但防不住有意的替换。",
        "finding.bag-algorithm-weak.remedy":
            "请移交方今后使用 sha256 或 sha512。",
        "finding.bag-digest-not-taken.what":
            "“{place}”的 {count} 个 {algorithm} 摘要没有核对：从标准输入只能读一遍，事先不知道要用这种算法。",
        "finding.bag-digest-not-taken.remedy":
            "请先存成文件，再用 dossier verify 核验该文件。",
        "finding.bag-file-missing.what":
            "清单“{manifest}”列出的“{place}”不在包里。",
        "finding.bag-file-missing.remedy":
            "请向移交方索取缺少的文件或完整的包。",
        "finding.bag-file-unlisted.what":
            "“{place}”在包里，却不在任何清单上，可能是后来放进去的。",
        "finding.bag-file-unlisted.remedy":
            "请勿采信该文件，向移交方核实。",
        "finding.bag-file-not-fetched.what":
            "“{place}”要另行下载（fetch.txt），不在包里。",
        "finding.bag-file-not-fetched.remedy":
            "请向移交方索取该文件；dossier 不会自行下载。",
        "finding.bag-digest-mismatch.what":
            "“{place}”与清单“{manifest}”不符：应为 {expected}，实为 {found}。",
        "finding.bag-digest-mismatch.remedy":
            "文件已损坏或被改动，请改用另一份副本。",
        "finding.bag-name-normalised.what":
            "“{place}”在清单里用的是另一种字符编码形式，按同一个名称核对。",
        "finding.bag-name-normalised.remedy":
            "无需处理；如需改正，请移交方统一用一种形式（NFC）。",
        "finding.bag-name-encoding.what":
            "清单中的“{place}”没有按 RFC 8493 把百分号写成 %25，按字面核对。",
        "finding.bag-name-encoding.remedy":
            "无需处理；移交方的工具不合 1.0 版的规定。",
        "finding.bag-information-malformed.what":
            "“{place}”第 {line} 行不合写法（{why}）。",
        "finding.bag-information-malformed.remedy":
            "请让移交方重新打包。",
        "finding.bag-oxum-wrong.what":
            "“{place}”说内容共 {expected}（字节.文件数），实为 {found}。",
        "finding.bag-oxum-wrong.remedy":
            "有文件缺少或多出，请看其他各条。",
        "finding.bag-fetch-malformed.what":
            "“{place}”第 {line} 行不合写法（{why}）。",
        "finding.bag-fetch-malformed.remedy":
            "请让移交方重新打包。",
        "finding.package-tag-unlisted.what":
            "“{place}”不在标签清单 tagmanifest-sha256.txt 上，可能是后来放进去的。",
        "finding.package-tag-unlisted.remedy":
            "请勿采信该文件，向移交方核实。",
        "finding.package-description-malformed.what":
            "“{place}”第 {line} 行（{pointer}）不合格式：{why}{detail|（#）}。",
        "finding.package-description-malformed.remedy":
            "请用更新的 dossier 再试；仍不行的，请向移交方重新索取。",
        "finding.package-description-disagrees.what":
            "“{place}”与别处说法不一（{what}）：它说 {said}，别处是 {found}。",
        "finding.package-description-disagrees.remedy":
            "包可能被改动，请与移交方核对。",
        "finding.package-sandbox.what":
            "“{place}”出自演练库：密钥人人可得，什么也证明不了。",
        "finding.package-sandbox.remedy":
            "演练用的包不得归入正式档案。",
        "finding.package-file-forbidden.what":
            "“{place}”不该在包里。",
        "finding.package-file-forbidden.remedy":
            "请通知移交方；含个人信息的，请妥善处理该副本。",
        "finding.handover-missing.what":
            "缺少移交清册“{place}”。",
        "finding.handover-missing.remedy":
            "请向移交方重新索取。",
        "finding.handover-malformed.what":
            "移交清册“{place}”第 {line} 行（{pointer}）不合格式：{why}{detail|（#）}。",
        "finding.handover-malformed.remedy":
            "请用更新的 dossier 再试；仍不行的，请向移交方重新索取。",
        "finding.handover-file-missing.what":
            "移交清册列有“{place}”，包里却没有。",
        "finding.handover-file-missing.remedy":
            "请向移交方索取该文件。",
        "finding.handover-disagrees.what":
            "“{place}”的大小或摘要与移交清册不符。",
        "finding.handover-disagrees.remedy":
            "文件或清册被改动过，请与移交方核对。",
        "finding.handover-unlisted.what":
            "“{place}”在包里，移交清册上却没有。",
        "finding.handover-unlisted.remedy":
            "请勿签收，向移交方核实。",
        "finding.handover-totals.what":
            "移交清册“{place}”的合计与各项不符（{what}）：写的是 {expected}，实为 {found}。",
        "finding.handover-totals.remedy":
            "请勿签收，向移交方核实。",
        "finding.handover-table-disagrees.what":
            "移交清册的表格“{place}”与同名的 JSON 清册不是同一份内容：行或单元格被改动过。",
        "finding.handover-table-disagrees.remedy":
            "请勿按表格签收，以 JSON 清册为准，并向移交方核实。",
        "finding.package-part-missing.what":
            "包里缺少“{place}”。",
        "finding.package-part-missing.remedy":
            "请向移交方重新索取。",
        "finding.package-range-disagrees.what":
            "“{place}”与包所说的事件范围不符：应为 {expected}，实为 {found}。",
        "finding.package-range-disagrees.remedy":
            "包可能被改动，请与移交方核对。",
        "finding.package-previous-disagrees.what":
            "“{place}”与本包开头的日志不相接：此前的历史被改动过，或不是同一个前任包。",
        "finding.package-previous-disagrees.remedy":
            "请与前一个月的公司包比较。",
        "finding.package-history-disagrees.what":
            "日志各行算出的树根与“{place}”不同：有行被改动、删去或添加。",
        "finding.package-history-disagrees.remedy":
            "请与档案库或其他副本的日志逐行比较。",
        "finding.package-checkpoint-unsigned.what":
            "“{place}”（{origin}，{size} 条）不是所给的密钥签的，或不属于这个档案库。",
        "finding.package-checkpoint-unsigned.remedy":
            "请核对密钥是否拿对；无误的，此包不可采信。",
        "finding.package-held-checkpoint.what":
            "与手中的检查点（{place}，{size} 条）不是同一段历史。",
        "finding.package-held-checkpoint.remedy":
            "请保存好检查点和此包，这是历史被改写的证据。",
        "finding.package-proof-malformed.what":
            "“{place}”不是合格的证明或检查点。",
        "finding.package-proof-malformed.remedy":
            "请向移交方重新索取这个文件。",
        "finding.package-proof-disagrees.what":
            "“{place}”证明的不是这个包，或证明不成立。",
        "finding.package-proof-disagrees.remedy":
            "包或证明被换过，请与移交方核对。",
        "finding.package-not-proved.what":
            "没有什么能证明这个包就是存证日志所说的那一个（“{place}”缺少，或手中的密钥、检查点对不上）。",
        "finding.package-not-proved.remedy":
            "请把 .tlog-proof 文件放在包的旁边，并用 --key 给出档案库的验证公钥。",
        "finding.package-file-digest.what":
            "“{place}”与旁边的 .sha256 文件不符：应为 {expected}，实为 {found}。",
        "finding.package-file-digest.remedy":
            "文件在复制中损坏或被换过，请重新复制。",
        "finding.package-not-as-packed.what":
            "归档包“{place}”不是存证日志所记的 {name}：已损坏或被换过，因此没有给它补写旁边的文件。",
        "finding.package-not-as-packed.remedy":
            "请用备份中的那一份替换。以后各月照常打包，凭存证日志中的摘要前后相连。",
        "finding.package-chain-gap.what":
            "“{place}”之前的一个包是“{previous}”，这次没有给出，两者之间未能核对。",
        "finding.package-chain-gap.remedy":
            "如需核对整条链，请一并给出“{previous}”。",
        "finding.package-chain-broken.what":
            "“{place}”与前一个包“{previous}”接不上：摘要、次序或事件范围不符。",
        "finding.package-chain-broken.remedy":
            "其中一个被换过或重做过，请与存证日志核对。",
        "finding.package-chain-digest.what":
            "公司包“{package}”所说的“{place}”的摘要，与这里的不同。",
        "finding.package-chain-digest.remedy":
            "部门的包被换过或重做过，请与存证日志核对。",
        "finding.package-chain-submission.what":
            "“{place}”装到第 {found} 条存证，公司包“{package}”中的提交记录只到第 {last} 条。",
        "finding.package-chain-submission.remedy":
            "该包装了部门没有提交的内容，请与存证日志核对。",
    ]
}
