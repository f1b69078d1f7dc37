/// What is said when a package cannot be written or read.
enum PackageMessages {
    static let chinese: [String: String] = [
        // The stream.
        "TarError.Code.readFailed":
            "读到第 {offset} 字节时无法继续读取（{detail}）。请检查磁盘或网络连接后再试一次。",
        "TarError.Code.corruptCompression":
            "压缩数据已损坏，读到文件第 {offset} 字节附近为止（{detail}）。请向对方重新索取，或改用备份中的一份。",
        "TarError.Code.windowTooLarge":
            "这个文件的压缩窗口超过 {detail} MiB，读取要占用过多内存，已停止。请用 zstd 的普通级别（不带 --long、--ultra）重新压缩。",
        "TarError.Code.expandsTooMuch":
            "解压到 {offset} 字节时已超过压缩数据的 {detail} 倍，可能是“压缩炸弹”，已停止读取。请向提供者核实这个文件。",
        "TarError.Code.outOfMemory": "内存不足，无法压缩或解压。请关闭其他程序后再试一次。",
        // The tar.
        "TarError.Code.notATar":
            "这不是 tar 文件（也不是用 gzip 或 zstd 压缩的 tar）。请检查是否选错了文件。",
        "TarError.Code.truncated":
            "文件不完整，到第 {entry} 项、第 {offset} 字节就断了。请重新复制或下载；若原件也是如此，请向对方重新索取。",
        "TarError.Code.badChecksum":
            "第 {entry} 项之后的文件头校验和不符（第 {offset} 字节附近），文件已损坏。请向对方重新索取，或改用备份中的一份。",
        "TarError.Code.badNumber":
            "第 {entry} 项“{name}”的大小不是有效的数字（第 {offset} 字节附近）。请让提供者重新打包。",
        "TarError.Code.badExtendedHeader":
            "第 {entry} 项附近的扩展头不合格式（第 {offset} 字节附近）。请让提供者重新打包。",
        "TarError.Code.duplicateRecord":
            "第 {entry} 项附近的扩展头里“{detail}”出现了两次，不知以哪个为准。请让提供者重新打包。",
        "TarError.Code.ambiguousName":
            "第 {entry} 项附近有一个文件被写了两个名称，不知以哪个为准。请让提供者重新打包。",
        "TarError.Code.emptyName": "第 {entry} 项没有名称。请让提供者重新打包。",
        "TarError.Code.nameWithNul":
            "第 {entry} 项的名称里有空字符（NUL），任何系统都存不下。请让提供者重新打包。",
        "TarError.Code.nameTooLong":
            "第 {entry} 项的名称超过 {detail} 字节，不予读取。请让提供者缩短路径后重新打包。",
        "TarError.Code.headerTooLarge":
            "第 {entry} 项附近的扩展头超过 {detail} 字节，不予读取。请让提供者重新打包。",
        "TarError.Code.tooManyEntries":
            "包内超过 {detail} 项，已停止读取。请让提供者分成几个包。",
        "TarError.Code.unexpectedContent":
            "第 {entry} 项“{name}”是文件夹、链接或设备，却带有内容，含义不明。请让提供者重新打包。",
        // Writing.
        "TarError.Code.sizeDiffers":
            "打包时“{name}”的长度与登记的不同（{detail} 字节），可能正在被人改动。请等对方保存完毕后再打包一次。",
        "TarError.Code.wrongOrder":
            "打包在“{name}”处因程序错误中止，没有生成完整的包。请把这条信息转告维护人员。",
        "TarError.Code.numberOutOfRange":
            "“{name}”的大小或时间（{detail}）超出 tar 能表示的范围。请检查这个文件。",
        "TarError.Code.compressionFailed": "压缩失败（{detail}）。请再试一次；若仍然失败，请转告维护人员。",
    ]

    static let english: [String: String] = [
        // The stream.
        "TarError.Code.readFailed":
            "Reading stopped at byte {offset} ({detail}). Check the disk or the connection, then try again.",
        "TarError.Code.corruptCompression":
            "The compressed data is damaged near byte {offset} of the file ({detail}). Ask for the file again, or use another copy.",
        "TarError.Code.windowTooLarge":
            "The compression window of this file is over {detail} MiB; reading it would take too much memory. Compress it again with an ordinary level of zstd (no --long, no --ultra).",
        "TarError.Code.expandsTooMuch":
            "At {offset} {offset:byte:bytes} the content was over {detail} times as long as the compressed data; this may be a “bomb”, and reading was stopped. Ask whoever made the file.",
        "TarError.Code.outOfMemory":
            "There is not enough memory to compress or decompress. Close other programs, then try again.",
        // The tar.
        "TarError.Code.notATar":
            "This is no tar, nor one compressed with gzip or zstd. Check whether it is the right file.",
        "TarError.Code.truncated":
            "The file is incomplete: it stops in entry {entry}, at byte {offset}. Copy or download it again; if the original is the same, ask for it again.",
        "TarError.Code.badChecksum":
            "The header behind entry {entry} does not match its checksum (near byte {offset}): the file is damaged. Ask for it again, or use another copy.",
        "TarError.Code.badNumber":
            "The size of entry {entry} “{name}” is no valid number (near byte {offset}). Ask for the package to be made again.",
        "TarError.Code.badExtendedHeader":
            "An extended header near entry {entry} is malformed (near byte {offset}). Ask for the package to be made again.",
        "TarError.Code.duplicateRecord":
            "An extended header near entry {entry} says “{detail}” twice, and it is not clear which one counts. Ask for the package to be made again.",
        "TarError.Code.ambiguousName":
            "A file near entry {entry} is given two names, and it is not clear which one counts. Ask for the package to be made again.",
        "TarError.Code.emptyName":
            "Entry {entry} has no name. Ask for the package to be made again.",
        "TarError.Code.nameWithNul":
            "The name of entry {entry} holds a NUL, which no system can store. Ask for the package to be made again.",
        "TarError.Code.nameTooLong":
            "The name of entry {entry} is over {detail} {detail:byte:bytes} and was not read. Ask for the package to be made again with shorter paths.",
        "TarError.Code.headerTooLarge":
            "An extended header near entry {entry} is over {detail} {detail:byte:bytes} and was not read. Ask for the package to be made again.",
        "TarError.Code.tooManyEntries":
            "There are over {detail} {detail:entry:entries}; reading was stopped. Ask for the package to be split.",
        "TarError.Code.unexpectedContent":
            "Entry {entry} “{name}” is a folder, link or device and yet has content, which has no clear meaning. Ask for the package to be made again.",
        // Writing.
        "TarError.Code.sizeDiffers":
            "While it was packed “{name}” did not have the length that was recorded ({detail} {detail:byte:bytes}); someone may be changing it. Wait until it is saved, then pack again.",
        "TarError.Code.wrongOrder":
            "Packing stopped at “{name}” through a fault of the program; no whole package was made. Tell whoever maintains it.",
        "TarError.Code.numberOutOfRange":
            "The size or time of “{name}” ({detail}) is beyond what a tar can say. Check the file.",
        "TarError.Code.compressionFailed":
            "Compression failed ({detail}). Try again; if it fails again, tell whoever maintains the program.",
    ]
}
