#!/usr/bin/env bash
# The rules between the layers that no compiler checks (CONTRIBUTING.md): prints each offence as file:line and ends with 1.
#   check-layers.sh [DIR]    of the package in DIR, by default this one
set -euo pipefail
cd "${1:-$(dirname "$0")/..}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# "file:line:code" of every Swift file, without the texts of strings and comments, so that neither can offend.
# shellcheck disable=SC2016
find Sources Tests -name '*.swift' -print0 | sort -z | xargs -0 -r awk '
    FNR == 1 { inText = 0; depth = 0 }
    {
        code = $0
        marks = gsub(/"""/, "\"\"\"", code)
        if (inText) { inText = marks % 2 == 0; code = "" }
        else if (marks % 2 == 1) { inText = 1; sub(/""".*/, "", code) }
        gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
        sub(/\/\/.*/, "", code)
        gsub(/\/\*.*\*\//, "", code)
        if (code ~ /\*\//) { depth = 0; sub(/.*\*\//, "", code) }
        if (depth) code = ""
        if (code ~ /\/\*/) { depth = 1; sub(/\/\*.*/, "", code) }
        print FILENAME ":" FNR ":" code
    }' >"$work/code"
[[ -s $work/code ]] || {
    echo "no Swift file in $PWD" >&2
    exit 66
}

report() { # rule, offences on standard input
    local offences
    offences=$(cat)
    [[ -z $offences ]] || printf '%s:\n%s\n' "$1" "$offences" >>"$work/offences"
}
# A name begins a line or follows what is neither a letter nor a dot: `x.print(` is another's method, `Glibc.exit(` is not.
readonly before='(.*([^A-Za-z0-9_.]|(Darwin|Foundation|Glibc|Musl|Swift)\.))?'
# forbid RULE WHERE PATTERN [EXCEPT]: code under the path WHERE matching PATTERN, unless its path matches EXCEPT.
forbid() {
    { grep -E "^$2[^:]*:[0-9]+:$before($3)" "$work/code" || true; } |
        { grep -vE "^(${4:-/})" || true; } | report "$1"
}

readonly command='Sources/DossierCommand/'
readonly system='Sources/DossierStore/System/'

forbid "'unsafe' stands only in C wrappers and in the store's System folder" Sources/ \
    'unsafe([^A-Za-z0-9_]|$)' "$system|Sources/Dossier(Tar|XML)/"
forbid 'only DossierCommand prints' Sources/ \
    '(debugPrint|dump|fputs|puts|print|printf)\(|FileHandle\.standard|(stdout|stderr)([^A-Za-z0-9_]|$)' "$command"
forbid 'only DossierCommand exits' Sources/ '_?exit\(' "$command"
forbid 'only DossierCommand reads the clock' Sources/ \
    'Date\(\)|Date\.now|Date\(timeIntervalSinceNow|(Continuous|Suspending|System)Clock([^A-Za-z0-9_]|$)|DispatchTime|time\(nil\)' "$command"
forbid 'the clock of the system is wrapped only in the store'"'"'s System folder' Sources/ \
    'clock_gettime|gettimeofday|CLOCK_[A-Z]+' "$system|$command"
forbid 'only DossierCommand reads the environment' Sources/ 'ProcessInfo|getenv|CommandLine\.' "$command"

forbid 'no forced try or cast' '(Sources|Tests)/' '(try|as)!'
forbid 'no fatalError' '(Sources|Tests)/' 'fatalError\('
forbid 'tests are Swift Testing; none is cancelled' Tests/ 'import XCTest|Test\.cancel\('
{ grep -rnE --include='*.swift' '(^|[^A-Za-z0-9_])(TODO|FIXME)([^A-Za-z0-9_]|$)' Sources Tests || true; } |
    report 'an open point is an issue, not a comment'

forbid 'DossierTar alone imports the C libraries of compression' '(Sources|Tests)/' 'import CLib(Z|Zstd)([^A-Za-z0-9_]|$)' 'Sources/DossierTar/'
forbid 'a package is read without an archive: DossierTar knows the model alone' Sources/DossierTar/ 'import Dossier(Store|Ledger)([^A-Za-z0-9_]|$)'

verbs=(Access Extraction Index Packaging Registration Retention Validation)
for verb in "${verbs[@]}"; do
    others=$(printf '%s\n' "${verbs[@]}" | grep -vx "$verb" | paste -sd '|')
    forbid "a verb never imports a verb" "Sources/Dossier$verb/" "import (struct |enum |class |protocol |func )?Dossier($others)([^A-Za-z0-9_]|$)"
done
[[ ! -s $work/offences ]] || {
    cat "$work/offences" >&2
    exit 1
}
