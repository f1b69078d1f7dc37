internal import DossierModel

/// What is said at the end of a year, on the terminal and on the report of the appraisal.
enum YearEndText: String, MessageKey {
    case closed, sound, found, incomplete, unsealed, missingPaper, appraisal
    case pageTitle, pageYear, pageIncomplete, pageDue, pageNothing, pageOpinion, pageSigned
    case pageFound, severity, rule, place, problem, remedy
    case serial, number, item, title, documentClass, dueOn, basis, opinion, remark
}
