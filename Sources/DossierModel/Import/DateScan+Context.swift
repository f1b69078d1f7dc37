extension DateScan {
    /// Whether what stands before says that the number is something else: a version, a telephone.
    func isForeign(_ start: Int) -> Bool {
        if let letter = self[at: start - 1], letter == "v" || letter == "V" {
            return self[at: start - 2]?.isLatinLetter != true
        }
        return precedes(start, Self.foreign)
    }

    /// Whether what stands before says that the digits are a serial number.
    func isNumbered(_ start: Int) -> Bool { precedes(start, Self.numbering) }

    /// Whether a unit stands at an index: `20000101元`, `1080p`.
    func isUnit(at index: Int) -> Bool {
        let index = skippingSpaces(index)
        guard let first = self[at: index] else { return false }
        if Self.hanUnits.contains(first) { return true }
        let word = String(
            String.UnicodeScalarView(scalars[index...].prefix(while: \.isLatinLetter)))
        return Self.latinUnits.contains(word.lowercased()) || first == "%" || first == "℃"
    }

    /// Whether the name ends at an index, or a separator or bracket stands there.
    func isEdge(_ index: Int) -> Bool {
        guard let scalar = self[at: index] else { return true }
        return !scalar.isDecimalDigit && !scalar.properties.isAlphabetic
    }

    private func precedes(_ start: Int, _ words: [String]) -> Bool {
        var end = start
        while let mark = self[at: end - 1], Self.joints.contains(mark) { end -= 1 }
        let before = String(String.UnicodeScalarView(scalars[max(0, end - 8)..<end])).lowercased()
        return words.contains { before.hasSuffix($0) }
    }

    private static let joints: [Unicode.Scalar] = [":", "：", " ", ".", "-", "_", "#"]
    private static let foreign = [
        "version", "ver", "版本", "电话", "手机", "手机号", "tel", "phone", "mobile", "qq", "传真",
        "fax", "账号", "卡号", "邮编",
    ]
    private static let numbering = [
        "单号", "订单", "编号", "序列号", "货号", "证号", "no", "nr", "№", "sn", "order",
    ]
    private static let hanUnits: [Unicode.Scalar] = [
        "元", "万", "亿", "份", "人", "字", "件", "块", "张", "套", "次", "个", "台", "本", "页", "米", "克",
        "吨", "秒", "帧", "户", "家", "点", "¥", "￥",
    ]
    private static let latinUnits = [
        "px", "p", "k", "kg", "g", "mb", "gb", "kb", "m", "cm", "mm", "rmb", "cny", "usd", "hz",
        "dpi", "fps", "w",
    ]
}

extension String.UnicodeScalarView {
    /// The scalars of a part of an array.
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.init()
        append(contentsOf: scalars)
    }
}
