internal import DossierModel

/// What stands above a column or beside a value, in lists and on pages.
enum Heading: String, MessageKey {
    case number, aliases, client, formerNames, grade, kind, level, secrecy, department
    case holding, cooperating, responsible, team, setUpBy, setUpOn, relation, directness
    case source, firstContact, nextFollowUp, status, volume, folder, records, communications
    case crossReferences, completeness, item, title, category, formed, state, carrier, version
    case size, file, staff, name, roles, login, key, since, until, sequence, time, actor
    case action, subject, via, change, value, from, by, evidence, person, post, telephone
    case email, project, period, documents, notes, visited, urgency, solver, detail, due, year
    case paperPlace, projects, openIssues, word, chinese, english, use
    case documentClass, schedule, term, occasions, floors, appraisals, holds, dueOn, why, basis
    case before, after, storageOnly
}
