#!/bin/sh
# Times whole cold processes: the median of several runs, with an empty program
# that is linked with the same libraries beside them. Prints; asserts nothing.
set -eu
build=$1
runs=${BENCH_RUNS:-41}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=$root/$build/cvpress

# The floor: the same libraries, nothing done.
printf 'int main() { return 0; }\n' >"$work/empty.cc"
libraries=$(ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | grep -v -e libc.so -e libm.so -e ld-linux)
# shellcheck disable=SC2086
g++ -O2 "$work/empty.cc" -o "$work/empty" -Wl,--no-as-needed $libraries 2>/dev/null || cp /bin/true "$work/empty"

"$root/tests/bench/long_cv.sh" 10 >"$work/pages10.md"
"$root/tests/bench/long_cv.sh" 200 >"$work/pages200.md"
"$root/tests/bench/long_cv.sh" 50 >"$work/pages50.md"
"$root/tests/bench/site.sh" "$work/site"

g++ -O2 "$root/tests/bench/stopwatch.cc" -o "$work/stopwatch"

"$work/stopwatch" "$runs" \
  "floor (empty program)" "$work/empty" \
  "one page" "$program render $root/samples/early-career -q -o $work/one.pdf" \
  "two pages, logos" "$program render $root/samples/senior -q -o $work/two.pdf" \
  "five pages" "$program render $root/samples/academic -q -o $work/five.pdf" \
  "short" "$program render $root/samples/short.md -q -o $work/short.pdf" \
  "site of 150 pages" "$program render $work/site -q -o $work/site.pdf" \
  "classic" "$program render $root/samples/senior --layout classic -q -o $work/classic.pdf" \
  "two-column" "$program render $root/samples/senior --layout two-column -q -o $work/columns.pdf" \
  "fitted on one page" "$program render $root/samples/senior --pages 1 -q -o $work/fitted.pdf"
"$work/stopwatch" 9 \
  "50 pages, academic" "$program render $work/pages50.md --layout academic -q -o $work/fifty.pdf" \
  "gallery of all layouts" "$program layouts gallery $root/samples/designer -q -o $work/gallery" \
  "10 pages" "$program render $work/pages10.md -q -o $work/ten.pdf" \
  "200 pages" "$program render $work/pages200.md -q -o $work/twohundred.pdf"
for name in one two five short site classic columns fitted fifty ten twohundred; do
  [ -f "$work/$name.pdf" ] || continue
  pages=$(pdfinfo "$work/$name.pdf" | sed -n 's/^Pages: *//p')
  printf '%-12s %4s pages %8s bytes\n' "$name.pdf" "$pages" "$(wc -c <"$work/$name.pdf")"
done
