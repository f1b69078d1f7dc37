/// What is said of the findings in packages, in English.
extension PackageFindingMessages {
    static let english: [String: String] = [
        "finding.package-truncated.what":
            "The package ends too early: at entry {entry}, byte {offset}.",
        "finding.package-truncated.remedy":
            "Copy or download it again; if the original is cut off too, ask for a new one.",
        "finding.package-damaged.what":
            "The package is damaged near entry {entry}, byte {offset} ({why}).",
        "finding.package-damaged.remedy":
            "Use another copy, or ask for a new one.",
        "finding.package-bomb.what":
            "It expands far beyond its size, or needs too much memory; reading was stopped ({why}).",
        "finding.package-bomb.remedy":
            "This may be a bomb: do not unpack it, and ask whoever made it.",
        "finding.package-too-much.what":
            "“{place}” exceeds what is read ({limit}); reading was stopped.",
        "finding.package-too-much.remedy":
            "Ask for shorter names or for several packages.",
        "finding.package-trailing-data.what":
            "Behind the end of the package there {bytes:is:are} {bytes} {bytes:byte that does:bytes that do} not belong to it.",
        "finding.package-trailing-data.remedy":
            "Do not use what is behind it; ask for a clean copy.",
        "finding.package-unreadable.what":
            "“{place}” cannot be read ({reason}).",
        "finding.package-unreadable.remedy":
            "Check permissions and the disk, then verify again.",
        "finding.package-name-unsafe.what":
            "The path “{place}” leads out of the package, or cannot be used ({why}{manifest|, in #}).",
        "finding.package-name-unsafe.remedy":
            "Do not unpack it; honest packages have no such paths. Ask where it comes from.",
        "finding.package-name-twice.what":
            "“{place}” is in the package twice; unpacking would keep the later one.",
        "finding.package-name-twice.remedy":
            "Do not use it; ask for a right package.",
        "finding.package-name-twins.what":
            "“{place}” and “{other}” differ only in case or normal form; Windows and macOS take them for one name.",
        "finding.package-name-twins.remedy":
            "Do not unpack it: one would replace the other. Ask for other names and for the package to be made again.",
        "finding.package-entry-kind.what":
            "“{place}” is no file but a link, a device or the like ({kind}).",
        "finding.package-entry-kind.remedy":
            "Do not unpack it; a package holds plain files alone. Ask where it comes from.",
        "finding.package-several-tops.what":
            "“{place}” lies outside the package's folder “{top}”: a package has one top folder.",
        "finding.package-several-tops.remedy":
            "Ask for one file for each package.",
        "finding.package-no-top.what":
            "There is no top folder; unpacking spreads the files over the present folder.",
        "finding.package-no-top.remedy":
            "Make an empty folder first, and unpack there.",
        "finding.package-name-differs.what":
            "The file is called “{place}”, the package inside “{top}”.",
        "finding.package-name-differs.remedy":
            "See whether it is the package you mean; if so, rename the file.",
        "finding.bag-declaration-missing.what":
            "“{place}” is missing, so nothing says that this is a BagIt bag.",
        "finding.bag-declaration-missing.remedy":
            "See whether this is the right file or folder; if it is, ask for it again.",
        "finding.bag-declaration-malformed.what":
            "Line {line} of “{place}” is not as BagIt wants it ({why}).",
        "finding.bag-declaration-malformed.remedy":
            "Ask for a package made as RFC 8493 says.",
        "finding.bag-version-unsupported.what":
            "BagIt version {version} is not known (0.93 to 1.0 are); it was judged as 1.0.",
        "finding.bag-version-unsupported.remedy":
            "Use a newer dossier, or ask for version 1.0.",
        "finding.bag-encoding-unknown.what":
            "The encoding {encoding} in “{place}” is not known; UTF-8 was taken.",
        "finding.bag-encoding-unknown.remedy":
            "If files are reported missing, ask for UTF-8.",
        "finding.bag-payload-missing.what":
            "There is no payload folder “{place}”.",
        "finding.bag-payload-missing.remedy":
            "Ask for the package again.",
        "finding.bag-manifest-missing.what":
            "There is no usable manifest ({place}), so nothing can be checked.",
        "finding.bag-manifest-missing.remedy":
            "Ask for a manifest-sha256.txt.",
        "finding.bag-manifest-malformed.what":
            "Line {line} of the manifest “{place}” is malformed ({why}).",
        "finding.bag-manifest-malformed.remedy":
            "It may have been changed or cut; ask for the package again.",
        "finding.bag-manifest-incomplete.what":
            "“{place}” is not in the manifest “{manifest}”; in version 1.0 every manifest lists all.",
        "finding.bag-manifest-incomplete.remedy":
            "Ask for the package to be made again.",
        "finding.bag-manifest-outside.what":
            "The manifest “{manifest}” lists “{place}”, which is not its business.",
        "finding.bag-manifest-outside.remedy":
            "Ask for the package to be made again.",
        "finding.bag-manifest-twice.what":
            "“{place}” is in the manifest “{manifest}” twice.",
        "finding.bag-manifest-twice.remedy":
            "Ask for the package to be made again.",
        "finding.bag-algorithm-unknown.what":
            "The algorithm {algorithm} of “{place}” is not known; it was not checked.",
        "finding.bag-algorithm-unknown.remedy":
            "Ask for sha256 or sha512.",
        "finding.bag-algorithm-weak.what":
            "The manifests use {algorithm} alone: they show damage, but not deliberate exchange.",
        "finding.bag-algorithm-weak.remedy":
            "Ask for sha256 or sha512 in future.",
        "finding.bag-digest-not-taken.what":
            "{count} {algorithm} digests of “{place}” were not checked: standard input is read once, and nobody could know.",
        "finding.bag-digest-not-taken.remedy":
            "Save it as a file and verify the file.",
        "finding.bag-file-missing.what":
            "“{place}” is in the manifest “{manifest}” but not in the package.",
        "finding.bag-file-missing.remedy":
            "Ask for the missing file or for the whole package.",
        "finding.bag-file-unlisted.what":
            "“{place}” is in the package but in no manifest; it may have been put in later.",
        "finding.bag-file-unlisted.remedy":
            "Do not trust the file; ask where it comes from.",
        "finding.bag-file-not-fetched.what":
            "“{place}” is to be fetched (fetch.txt) and is not here.",
        "finding.bag-file-not-fetched.remedy":
            "Ask for the file; dossier fetches nothing.",
        "finding.bag-digest-mismatch.what":
            "“{place}” is not what “{manifest}” says: {expected} expected, {found} found.",
        "finding.bag-digest-mismatch.remedy":
            "It is damaged or was changed; use another copy.",
        "finding.bag-name-normalised.what":
            "“{place}” is written in another normal form in the manifest; it was taken as one name.",
        "finding.bag-name-normalised.remedy":
            "Nothing need be done; whoever made it should use one form (NFC).",
        "finding.bag-name-encoding.what":
            "“{place}” in a manifest has a percent sign that is not written as RFC 8493 says; it was taken as it stands.",
        "finding.bag-name-encoding.remedy":
            "Nothing need be done; the tool that made it does not follow 1.0.",
        "finding.bag-information-malformed.what":
            "Line {line} of “{place}” is malformed ({why}).",
        "finding.bag-information-malformed.remedy":
            "Ask for the package to be made again.",
        "finding.bag-oxum-wrong.what":
            "“{place}” says the payload is {expected} (bytes.files); it is {found}.",
        "finding.bag-oxum-wrong.remedy":
            "Files are missing or were added; see the other findings.",
        "finding.bag-fetch-malformed.what":
            "Line {line} of “{place}” is malformed ({why}).",
        "finding.bag-fetch-malformed.remedy":
            "Ask for the package to be made again.",
        "finding.package-tag-unlisted.what":
            "“{place}” is not in tagmanifest-sha256.txt; it may have been put in later.",
        "finding.package-tag-unlisted.remedy":
            "Do not trust the file; ask where it comes from.",
        "finding.package-description-malformed.what":
            "Line {line} of “{place}” ({pointer}) is not as the format wants: {why}{detail| (#)}.",
        "finding.package-description-malformed.remedy":
            "Try a newer dossier; if that does not help, ask for the package again.",
        "finding.package-description-disagrees.what":
            "“{place}” disagrees with the rest ({what}): it says {said}, elsewhere it is {found}.",
        "finding.package-description-disagrees.remedy":
            "The package may have been changed; compare with whoever handed it over.",
        "finding.package-sandbox.what":
            "“{place}” is a package of a sandbox, for practice.",
        "finding.package-sandbox.remedy":
            "Never file a sandbox's package in a real archive.",
        "finding.package-file-forbidden.what":
            "“{place}” must not be in a package.",
        "finding.package-file-forbidden.remedy":
            "Tell whoever made it; treat a copy with personal data with care.",
        "finding.handover-missing.what":
            "The hand-over list “{place}” is missing.",
        "finding.handover-missing.remedy":
            "Ask for the package again.",
        "finding.handover-malformed.what":
            "Line {line} of the hand-over list “{place}” ({pointer}) is not as the format wants: {why}{detail| (#)}.",
        "finding.handover-malformed.remedy":
            "Try a newer dossier; if that does not help, ask for the package again.",
        "finding.handover-file-missing.what":
            "The hand-over list names “{place}”, which is not in the package.",
        "finding.handover-file-missing.remedy":
            "Ask for the file.",
        "finding.handover-disagrees.what":
            "The size or digest of “{place}” is not what the hand-over list says.",
        "finding.handover-disagrees.remedy":
            "The file or the list was changed; compare with whoever handed it over.",
        "finding.handover-unlisted.what":
            "“{place}” is in the package but not in the hand-over list.",
        "finding.handover-unlisted.remedy":
            "Do not sign for it before you asked.",
        "finding.handover-totals.what":
            "The totals of “{place}” do not agree with its items ({what}): {expected} said, {found} found.",
        "finding.handover-totals.remedy":
            "Do not sign for it before you asked.",
        "finding.handover-table-disagrees.what":
            "The table “{place}” does not say what the hand-over list says: rows or cells were changed.",
        "finding.handover-table-disagrees.remedy":
            "Do not sign by the table; go by the JSON list, and ask whoever handed it over.",
        "finding.package-part-missing.what":
            "“{place}” is missing from the package.",
        "finding.package-part-missing.remedy":
            "Ask for the package again.",
        "finding.package-range-disagrees.what":
            "“{place}” is not the range that the package says: {expected} said, {found} found.",
        "finding.package-range-disagrees.remedy":
            "The package may have been changed; compare with whoever handed it over.",
        "finding.package-previous-disagrees.what":
            "“{place}” does not fit the ledger before this package: earlier history was changed, or it is of another package.",
        "finding.package-previous-disagrees.remedy":
            "Compare it with the company's package of the month before.",
        "finding.package-history-disagrees.what":
            "The lines of the ledger do not make the root of “{place}”: lines were changed, removed or added.",
        "finding.package-history-disagrees.remedy":
            "Compare them with the archive's ledger or another copy.",
        "finding.package-checkpoint-unsigned.what":
            "“{place}” ({origin}, size {size}) is not signed by the given key, or not of this archive.",
        "finding.package-checkpoint-unsigned.remedy":
            "See whether it is the right key; if it is, do not trust the package.",
        "finding.package-held-checkpoint.what":
            "It is not the history of the checkpoint that you hold ({place}, size {size}).",
        "finding.package-held-checkpoint.remedy":
            "Keep both: they are evidence that history was rewritten.",
        "finding.package-proof-malformed.what":
            "“{place}” is no well-formed proof or checkpoint.",
        "finding.package-proof-malformed.remedy":
            "Ask for the file again.",
        "finding.package-proof-disagrees.what":
            "“{place}” is the proof of another package, or does not hold.",
        "finding.package-proof-disagrees.remedy":
            "One of the two was exchanged; compare with whoever handed it over.",
        "finding.package-not-proved.what":
            "Nothing proves that this is the package of which the ledger tells (“{place}” is missing, or what you hold does not reach it).",
        "finding.package-not-proved.remedy":
            "Put the .tlog-proof beside the package, and give the archive's key with --key.",
        "finding.package-file-digest.what":
            "“{place}” is not what the .sha256 file beside it says: {expected} expected, {found} found.",
        "finding.package-file-digest.remedy":
            "It was damaged or exchanged; copy it again.",
        "finding.package-not-as-packed.what":
            "The package “{place}” is not the {name} of which the ledger tells: it was damaged or replaced, so no file was written beside it.",
        "finding.package-not-as-packed.remedy":
            "Put the copy of a backup in its place. Later months are packed as ever: the ledger's digest holds the chain.",
        "finding.package-chain-gap.what":
            "“{place}” follows “{previous}”, which was not given; what lies between was not checked.",
        "finding.package-chain-gap.remedy":
            "Give “{previous}” as well to check the whole chain.",
        "finding.package-chain-broken.what":
            "“{place}” does not follow “{previous}”: digest, order or range disagree.",
        "finding.package-chain-broken.remedy":
            "One of them was exchanged or made again; compare with the ledger.",
        "finding.package-chain-digest.what":
            "The digest of “{place}” is not what the company's package “{package}” says.",
        "finding.package-chain-digest.remedy":
            "The department's package was exchanged or made again; compare with the ledger.",
        "finding.package-chain-submission.what":
            "“{place}” goes up to event {found}; by the company's package “{package}” the department submitted up to {last}.",
        "finding.package-chain-submission.remedy":
            "It holds what the department did not submit; compare with the ledger.",
    ]
}
