#!/bin/sh
# Renders sites in every layout on both papers, for Conformance.java:
#   render.sh CVPRESS OUT fair|full SITE…
# "fair": each site in every layout, the papers by turns. Exit status 1 where one of them
# is not rendered.
set -eu

cvpress=$1
out=$2
extent=$3
shift 3

rm -rf "$out"
mkdir -p "$out"

layouts=$("$cvpress" layouts | sed -n 's/^\([a-z][^ ]*\) .*/\1/p')

# One line a render: input, layout, paper, language or -, output.
plan() {
  turn=0
  for site in "$@"; do
    language=-
    case $site in samples/languages/*) language=$(basename "$site" .md) ;; esac
    name=$(basename "$site" .md)
    [ "$language" = - ] || name=language-$name
    for layout in $layouts; do
      turn=$((turn + 1))
      papers="a4 letter"
      if [ "$extent" = fair ]; then
        papers=a4
        [ $((turn % 2)) -eq 0 ] || papers=letter
      fi
      for paper in $papers; do
        file=$(echo "$name-$layout-$paper" | tr / _)
        printf '%s\t%s\t%s\t%s\t%s\n' "$site" "$layout" "$paper" "$language" "$out/$file.pdf"
      done
    done
    # An even number of layouts would give a layout the same paper each time.
    turn=$((turn + 1))
  done
}

plan "$@" >"$out/plan"
status=0
# shellcheck disable=SC2016
tr '\t\n' '\0\0' <"$out/plan" | xargs -0 -n 5 -P 2 sh -c '
  set --  "$0" "$@"
  [ "$5" = - ] || language="--lang=$5"
  "$1" render "$2" --layout "$3" --paper "$4" ${language:-} -q -o "$6" 2>>"$6.log" ||
    { echo "$2 is not rendered in $3: $(head -1 "$6.log")"; exit 1; }
' "$cvpress" || status=1
find "$out" -name '*.log' -delete
exit $status
