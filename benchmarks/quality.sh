#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints quality against annotated text: quality.sh [SHARED], the folder that holds gold/ and tools/.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shared=${1:-$root/../shared}
[ -d "$shared/gold" ] || { echo "quality: no gold at $shared" >&2; exit 2; }
out=$(mktemp -d); trap 'rm -rf "$out"' EXIT
score() { # task, name, extra
    "$root/entente" "$3" "$shared/gold/$2" > "$out/$1.jsonl" 2> /dev/null || true
    echo "== $2"
    python3 "$shared/tools/score.py" "$1" "${5:-$shared/gold/$2}" "$out/$1.jsonl" ${4:-} || echo "the referee failed on $2"
}
echo "== pages and outlets, with 95 % intervals over pages"
"$root/benchmarks/run" extraction "$shared" || echo "extraction could not be measured"
score bodies pages extract --id-from-file "$shared/gold/pages/ground-truth.json"
score records plover-records.en.jsonl read
score records plover-records.fr.jsonl read
score pairs pairs.en.jsonl read
score articles articles.en.jsonl read
score articles articles.fr.jsonl read
score articles quotations.en.jsonl read
