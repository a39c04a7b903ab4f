#!/bin/sh
# Makes PDFs of one person's page by LaTeX (moderncv), Chromium and WeasyPrint, and holds what
# `cvpress check` finds in them against expected.tsv: every fault that such PDFs are known for.
#   run.sh CVPRESS FOLDER      (the PDFs and the reports stay in FOLDER)
set -eu

program=$(realpath "$1")
sources=$(realpath "$(dirname "$0")")
rm -rf "$2"
mkdir -p "$2"
cd "$2"

say() { printf 'peers: %s\n' "$*"; }

# latex ENGINE: twice, as moderncv asks for.
latex() {
  for _ in 1 2; do
    "$1" -interaction=batchmode -jobname="moderncv-$1" "$sources/moderncv.tex" >"$1.log" 2>&1 ||
      { cat "$1.log"; return 1; }
  done
}

latex pdflatex
latex xelatex
weasyprint "$sources/page.html" page-weasyprint.pdf 2>weasyprint.log
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  --print-to-pdf=page-chromium.pdf "$sources/page.html" 2>chromium.log

failed=0
while IFS="$(printf '\t')" read -r file finding what; do
  case $file in '' | '#'*) continue ;; esac
  "$program" check "$file.pdf" --format json >"$file.json" || [ $? -eq 1 ]
  if grep -q "\"id\": *\"$finding\"" "$file.json"; then
    say "found: $file: $what"
  else
    say "NOT FOUND: $file: $what ($finding)"
    failed=$((failed + 1))
  fi
done <"$sources/expected.tsv"
say "$failed not found"
[ "$failed" -eq 0 ]
