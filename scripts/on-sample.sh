# What the scripts share that play something on a copy of the sample archive; sourced from the package's folder.
# Sets $program, a new folder as working directory with the copy in it, and what tells whether all is as it should be.

program=${DOSSIER:-$PWD/.build/release/dossier}
if [[ ! -x $program ]]; then
    echo "There is no $program; build it first. 尚未构建。" >&2
    exit 69
fi

# All that is written goes here: the copy, the index (cache) and the keys (configuration).
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CACHE_HOME=$home/cache XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
export DOSSIER_ARCHIVE=$home/archive
cp -R sample-archive "$home/archive"
cd "$home"

dossier() { "$program" "$@"; }
failures=0
expect() { # what, wanted, found
    if [[ $2 == "$3" ]]; then
        echo "✓ $1"
    else
        printf '✗ %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
refused() { # what, words of the command
    local what=$1 status=0
    shift
    dossier "$@" >/dev/null 2>&1 || status=$?
    expect "$what" 2 "$status"
}
