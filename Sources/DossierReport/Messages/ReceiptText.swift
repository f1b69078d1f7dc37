internal import DossierModel

/// What the office's receipt says.
enum ReceiptText: String, MessageKey {
    case title, due, without, office
    case department, documents, communications, paper, missingPaper, submitted, received, signed
    case late, onTime, nilReturn
}
