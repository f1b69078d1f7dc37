#!/bin/sh
# One writer on the share: registers documents of its own, takes in what others left, indexes, packs.
#   writer.sh NAME MOUNT ROUNDS NUMBER [DEPARTMENT]      DOSSIER names the command
# Of DEPARTMENT it first takes in what has been left alone for half an hour by the share's clock.
# Every command's status and answer lie in MOUNT/results/NAME; what is said there to be done was acknowledged.
name=$1 mount=$2 rounds=$3 number=$4 department=${5-}
own=$HOME/own-$name
results=$mount/results/$name
export DOSSIER_ARCHIVE=$mount/archive
mkdir -p "$own" "$results"
count=0

# A command that failed is tried again, as people do, unless its change was made or may have been.
try() { # what, words of the command
    what=$1
    shift
    attempt=0
    while :; do
        attempt=$((attempt + 1))
        count=$((count + 1))
        start=$(date +%s)
        "$DOSSIER" "$@" --json >"$own/answer" 2>"$own/error"
        status=$?
        label=$(printf '%04d-%s' "$count" "$what")
        cat "$own/answer" "$own/error" >"$own/both"
        until cp "$own/both" "$results/$label-$status.json"; do sleep 1; done
        echo "$name $label status $status after $(($(date +%s) - start)) s"
        [ "$status" -ne 0 ] || return 0
        head -c 600 "$own/both"
        echo
        ! grep -q 'committedUnfinished\|outcomeUnknown' "$own/both" || return 0
        [ "$attempt" -lt 20 ] || return 0
        sleep 2
    done
}

early=2026-10-12 late=2026-10-27
now=$early
[ -z "$department" ] || try clock register --all --department "$department" --settle 1800 --wait 600 --now "$now"
round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    # The second half falls behind the due day, while the month before is being packed.
    [ "$round" -le $((rounds / 2)) ] || now=$late
    file="$own/$name-$round.txt"
    echo "document $round of $name" >"$file"
    try register register "$number" "$file" --category 16 --date 2026-10-05 --wait 600 --now "$now"
    [ $((round % 8)) -ne 4 ] || try all register --all --department S --settle 1 --wait 600 --now "$now"
    [ $((round % 10)) -ne 5 ] || try index index
    if [ "$name" = A ] && [ "$round" -eq $((rounds * 3 / 4)) ]; then
        try pack pack --month 2026-10 --wait 600 --now "$late" --allow digest-mismatch
    fi
done
try index index
echo "writer $name: $round rounds done"
until echo done >"$results/done"; do sleep 1; done
