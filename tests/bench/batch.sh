#!/bin/sh
# Times batches beside a plain loop over `render`: the median of several runs, each into an empty
# folder. Prints; asserts nothing. BENCH_ROWS: rows of the large batch (20000).
# Nothing is deleted before the end: ext4 passes over the inodes of files that were deleted in the
# last five minutes, one by one, for each new file, which takes longer than the file. So whoever
# calls this twice waits as long, or gives TMPDIR another place.
set -eu
build=$1
runs=${BENCH_RUNS:-5}
rows=${BENCH_ROWS:-20000}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=$root/$build/cvpress

# Applications of which no two give the same document.
applications() { # rows
  awk -v rows="$1" 'BEGIN {
    split("Backend Engineer,Data Analyst,Site Reliability Engineer,Research Engineer", roles, ",")
    split("maps,clean data,quiet services,tests,numbers", likings, ",")
    print "company,role,headline"
    for (i = 1; i <= rows; ++i) {
      role = roles[i % 4 + 1]
      printf "Company %d,%s,\"%s with a liking for %s, application %d\"\n", i, role, role, likings[i % 5 + 1], i
    }
  }'
}

plan() { # name, rows
  applications "$2" >"$work/$1.csv"
  cat >"$work/$1.yaml" <<PLAN
profile: $root/samples/early-career
rows: $1.csv
output: "{company.slug}-{role.slug}.pdf"
defaults: {allow: [titles, numbers]}
PLAN
}

# Commands into an empty folder each time.
cat >"$work/batch" <<'RUN'
#!/bin/sh
plan=$1
shift
out=$(mktemp -d "$plan.out.XXXXXX")
exec "$PROGRAM" batch "$plan" -q --out "$out" --manifest "$out/manifest.jsonl" "$@"
RUN
cat >"$work/loop" <<'RUN'
#!/bin/sh
out=$(mktemp -d "$1.out.XXXXXX")
i=0
while [ "$i" -lt "$2" ]; do
  "$PROGRAM" render "$3" -q -o "$out/$i.pdf"
  i=$((i + 1))
done
RUN
chmod +x "$work/batch" "$work/loop"
export PROGRAM="$program"

plan hundred 100
plan thousands 2000
plan many "$rows"
g++ -O2 "$root/tests/bench/stopwatch.cc" -o "$work/stopwatch"

"$work/stopwatch" "$runs" \
  "loop of render, 100" "$work/loop $work/loop 100 $root/samples/early-career" \
  "batch, 100, one core" "$work/batch $work/hundred.yaml -j1" \
  "batch, 2000, one core" "$work/batch $work/thousands.yaml -j1" \
  "batch, 2000, two cores" "$work/batch $work/thousands.yaml -j2" | tee "$work/times"
"$work/stopwatch" 1 \
  "batch, $rows, two cores" "$work/batch $work/many.yaml -j2" | tee -a "$work/times"
"$work/stopwatch" 1 \
  "list of $rows" "$program batch $work/many.yaml --list" | tail -1

echo
echo "Documents a second:"
awk '/^(loop|batch),? / {
  failed = sub(/ *FAILED$/, "")
  name = substr($0, 1, 24)
  count = name
  gsub(/[^0-9]/, "", count)
  if ($(NF - 4) > 0) printf "  %s %7.0f%s\n", name, count * 1000 / $(NF - 4), failed ? "  FAILED" : ""
}' "$work/times"
