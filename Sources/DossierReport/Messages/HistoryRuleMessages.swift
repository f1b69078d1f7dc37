/// What is said of a history that was made without the right to, and of checkpoints that somebody
/// holds.
enum HistoryRuleMessages {
    static let chinese: [String: String] = [
        "finding.history-not-staff.what":
            "第 {sequence} 号事件（{action}，{time}）的办理人 {actor} 当时不在职：尚未登记，或者已经离职。",
        "finding.history-not-staff.remedy":
            "此事件不可采信。请查明密钥在谁手里；确属应办的，由在职人员重新办理。",
        "finding.history-key-not-in-force.what":
            "第 {sequence} 号事件（{action}，{time}）用的密钥 {signer} 当时不是 {actor} 的有效密钥。",
        "finding.history-key-not-in-force.remedy":
            "请查明旧密钥或他人的密钥为何还在使用；确属应办的，由 {actor} 用有效的密钥重新办理。",
        "finding.history-role-missing.what":
            "第 {sequence} 号事件（{action}，{time}）：办理人 {actor} 当时没有可以这样做的角色。",
        "finding.history-role-missing.remedy":
            "请核对角色是何时授予的；越权所办的，由有权的人重新办理或撤销，并按规定追究。",
        "finding.history-own-roles.what":
            "第 {sequence} 号事件（{action}，{time}）：{actor} 扩大了自己的角色，或者用恢复密钥改动了角色。",
        "finding.history-own-roles.remedy": "请由另一位系统管理员收回，并查明其后办理的事项。",
        "finding.history-staff-entry-lost.what":
            "第 {sequence} 号事件（{action}）认可的 {staff} 的内容，在 staff.json 和 policy/history/staff 里都找不到。",
        "finding.history-staff-entry-lost.remedy":
            "请从备份或归档包取回 policy/history/staff；取回之前，查不出 {staff} 当时有什么权限。",
        "finding.history-staff-gone.what": "存证日志里登记过的 {staff}，“{place}”里已经没有。",
        "finding.history-staff-gone.remedy":
            "人员离职也要保留在名册中。请从 policy/history/staff 或备份取回。",
        "finding.history-policy-entry-lost.what":
            "第 {sequence} 号事件（{action}）认可的制度内容应在“{place}”，那里却没有，或者是别的内容。",
        "finding.history-policy-entry-lost.remedy":
            "请从备份或归档包取回“{place}”；本来就没有这个文件的，是有人放进去的，请留一份作证据，再移走。在此之前，可能查不出当时谁有什么权限。",
        "finding.history-policy-differs.what":
            "“{place}”不是存证日志认可的内容，有人绕过程序改过制度数据。",
        "finding.history-policy-differs.remedy":
            "请从 policy/history 或备份取回；改动确属应当的，由系统管理员用 dossier policy record {policy} 记入存证日志。",
        "finding.history-policy-unvouched.what":
            "“{place}”与程序自带的不同，存证日志里又没有记载，不知道是谁改的。",
        "finding.history-policy-unvouched.remedy":
            "请系统管理员核对内容；无误的，用 dossier policy record {policy} 记入存证日志。",
        "finding.history-key-rotation.what":
            "第 {sequence} 号事件要更换档案库密钥，签名的却不是原密钥，也不是恢复密钥。",
        "finding.history-key-rotation.remedy":
            "此更换无效，原密钥仍然有效。请查明 {actor} 为何如此办理。",
        "finding.history-cut.what":
            "检查点“{place}”证明日志曾有 {size} 条，现在能读的只有 {events} 条：末尾被截去了。",
        "finding.history-cut.remedy":
            "请勿写入，从备份或归档包取回日志；保存好这个检查点，它是证据。",
        "finding.history-declared-loss.what":
            "检查点“{place}”（{size} 条）涵盖第 {first}–{last} 条，这些记录在恢复时已经丢失并已声明，不是伪造。",
        "finding.history-declared-loss.remedy":
            "请保存好这个检查点；收到过归档包的人手里可能还有丢失的部分，据此补登。",
        "finding.history-forked.what":
            "检查点“{place}”（{size} 条）与现在的日志是两段不同的历史，两者相同的部分至少有 {common} 条，此后有一方被改写。",
        "finding.history-forked.remedy":
            "请勿写入。两份都要保全，并与其他收到过检查点或归档包的人核对，查明哪一份是真的。",
        "finding.held-other-archive.what": "检查点“{place}”属于另一个档案库（{origin}）。",
        "finding.held-other-archive.remedy": "请核对拿来对照的文件和档案库是否拿错。",
        "finding.held-other-epoch.what":
            "检查点“{place}”出自本档案库更晚的一代（{origin}）：现在这份是恢复之前的旧副本。",
        "finding.held-other-epoch.remedy": "请查明正在使用的是哪一份，不要在旧副本上写入。",
        "finding.held-sandbox.what":
            "检查点“{place}”（{origin}）是用练习库的公开密钥签的，对正式档案库没有任何证明力。",
        "finding.held-sandbox.remedy": "练习库的东西不能当作正式库的证据。请查明是谁提供的。",
        "finding.held-unsigned.what":
            "检查点“{place}”不是本档案库在 {size} 条时有效的密钥签的，不能作为对照。",
        "finding.held-unsigned.remedy":
            "请向提供的人查明来历；密钥泄露过的，用 dossier key rotate 更换。",
    ]

    static let english: [String: String] = [
        "finding.history-not-staff.what":
            "{actor}, who did event {sequence} ({action}, {time}), was not on the staff at that moment: not yet, or not any more.",
        "finding.history-not-staff.remedy":
            "Do not trust the event; find out who holds the key. What had to be done is done again by somebody on the staff.",
        "finding.history-key-not-in-force.what":
            "Event {sequence} ({action}, {time}) was signed with {signer}, which was not the key of {actor} at that moment.",
        "finding.history-key-not-in-force.remedy":
            "Find out why an old or foreign key is in use; {actor} then repeats the act with the key in force.",
        "finding.history-role-missing.what":
            "Event {sequence} ({action}, {time}): {actor} held no role at that moment that allows it.",
        "finding.history-role-missing.remedy":
            "See when the role was given; what was done beyond it is repeated or taken back by somebody who may.",
        "finding.history-own-roles.what":
            "Event {sequence} ({action}, {time}): {actor} widened their own roles, or changed them with the recovery key.",
        "finding.history-own-roles.remedy":
            "Another administrator ends the role, and looks through what was done with it.",
        "finding.history-staff-entry-lost.what":
            "The entry of {staff} to which event {sequence} ({action}) committed is neither in staff.json nor in policy/history/staff.",
        "finding.history-staff-entry-lost.remedy":
            "Restore policy/history/staff from a backup or a package; until then nobody can tell what {staff} was allowed to do.",
        "finding.history-staff-gone.what":
            "The ledger tells of {staff}, who is not in “{place}” any more.",
        "finding.history-staff-gone.remedy":
            "People stay in the list when they leave. Restore the entry from policy/history/staff or a backup.",
        "finding.history-policy-entry-lost.what":
            "The policy to which event {sequence} ({action}) committed should lie in “{place}”, and is not there, or something else is.",
        "finding.history-policy-entry-lost.remedy":
            "Restore “{place}” from a backup or a package; if there never was such a file, somebody planted it: keep a copy as evidence and take it away. Until then it may be unknown who was allowed what.",
        "finding.history-policy-differs.what":
            "“{place}” is not what the ledger vouches for: somebody changed the policy past the program.",
        "finding.history-policy-differs.remedy":
            "Restore it from policy/history or a backup; if the change is right, the administrator enters it with dossier policy record {policy}.",
        "finding.history-policy-unvouched.what":
            "“{place}” is not the policy that comes with the program, and no event tells who changed it.",
        "finding.history-policy-unvouched.remedy":
            "The administrator reads it through and enters it with dossier policy record {policy}.",
        "finding.history-key-rotation.what":
            "Event {sequence} is to replace the archive's key and was signed neither with that key nor with the recovery key.",
        "finding.history-key-rotation.remedy":
            "It has no effect, and the key before it stays in force. Find out why {actor} did it.",
        "finding.history-cut.what":
            "The checkpoint “{place}” vouches for {size} {size:event:events}, and only {events} can be read: the end was cut off.",
        "finding.history-cut.remedy":
            "Write nothing; restore the ledger from a backup or a package, and keep the checkpoint, for it is evidence.",
        "finding.history-declared-loss.what":
            "The checkpoint “{place}” ({size} {size:event:events}) covers the events {first}–{last}, which were lost by a restoration that says so: a declared loss, no forgery.",
        "finding.history-declared-loss.remedy":
            "Keep the checkpoint; whoever was given packages may still hold what was lost, to enter it again.",
        "finding.history-forked.what":
            "The checkpoint “{place}” ({size} {size:event:events}) and the ledger are two histories; they agree on {common} {common:event:events} at least, and behind these one was rewritten.",
        "finding.history-forked.remedy":
            "Write nothing. Keep both, and compare with others who were given a checkpoint or a package, to learn which is the true one.",
        "finding.held-other-archive.what":
            "The checkpoint “{place}” is of another archive ({origin}).",
        "finding.held-other-archive.remedy":
            "See whether the file or the archive was mistaken for another.",
        "finding.held-other-epoch.what":
            "The checkpoint “{place}” is of a later epoch of this archive ({origin}): this is an old copy, from before a restore.",
        "finding.held-other-epoch.remedy":
            "Find out which copy is in use, and write nothing into the old one.",
        "finding.held-sandbox.what":
            "The checkpoint “{place}” ({origin}) was signed with the public key of a sandbox and proves nothing to a real archive.",
        "finding.held-sandbox.remedy":
            "Nothing of a sandbox is evidence. Find out who brought it.",
        "finding.held-unsigned.what":
            "The checkpoint “{place}” was not signed with the archive's key in force at {size} {size:event:events}, so nothing is compared with it.",
        "finding.held-unsigned.remedy":
            "Ask who brought it where it is from; where the key was stolen, replace it with dossier key rotate.",
    ]
}
