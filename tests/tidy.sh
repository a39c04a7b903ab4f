#!/bin/sh
# clang-tidy over all of src: tests/tidy.sh <build folder>
# Most of its time goes into headers, so it reads several files as one. That is a short cut
# to "nothing is wrong" only: files that a message names (two that give the same name to
# something of their own, too) are looked at apart from the others, in the end alone.
#
# By itself, for files that are compiled in the same way: tests/tidy.sh <build folder> alone|as_one <files…>
set -eu

batch_size=12
build=$1
shift

# Lines of files that are compiled in the same way.
batches() {
  awk -F'"' -v size="$batch_size" -v source="$PWD/src/" '
    $2 == "command" { flags = $0; sub(/ -o .*/, "", flags) }
    $2 == "file" && index($4, source) == 1 {
      batch[flags] = batch[flags] " " $4
      if (++count[flags] % size == 0) { print batch[flags]; batch[flags] = "" }
    }
    END { for (flags in batch) if (batch[flags] != "") print batch[flags] }
  ' "$build/compile_commands.json"
}

# A file in the folder that includes those named, and how to compile it: as the first.
write_as_one() {
  printf '// NOLINTNEXTLINE(bugprone-suspicious-include)\n#include "%s"\n' "$@" >"$folder/all.cc"
  grep -m 1 -F -B 2 "\"file\": \"$1\"" "$build/compile_commands.json" | awk -F'"' -v all="$folder/all.cc" '
    $2 == "directory" { print "[{"; print }
    $2 == "command" { sub(/ -c .*/, " -c " all "\","); print }
    $2 == "file" { print "  \"file\": \"" all "\" }]" }
  ' >"$folder/compile_commands.json"
}

# Without the analyzer, -Werror would make errors of clang's warnings, which are no check of ours.
check() {
  clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-error --warnings-as-errors='*' "$@" >"$folder/log" 2>&1
}

tell() {
  grep -v 'warnings generated' "$folder/log"
  exit 1
}

how=${1:-all}
if [ "$how" = all ]; then
  batches | sed -e 's/^/alone/p' -e 's/^alone/as_one/' | xargs -L 1 -P "$(nproc)" "$0" "$build"
  exit
fi
shift
folder=$(mktemp -d "$PWD/$build/tidy-XXXXXX")
trap 'rm -rf "$folder"' EXIT

# These look into the file itself only, never into what it includes. The analyzer follows each
# function a quarter of as far as it would by itself, which takes a third of the time.
analyzer="--extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=max-nodes=60000"
if [ "$how" = alone ]; then
  # shellcheck disable=SC2086
  check $analyzer -p "$build" --checks='-*,misc-unused-using-decls,clang-analyzer-*,-clang-analyzer-optin.performance.Padding,-clang-analyzer-cplusplus.NewDeleteLeaks' "$@" || tell
  exit 0
fi
others_checks=-misc-unused-using-decls,-clang-analyzer-*
if [ $# -eq 1 ]; then
  check -p "$build" --checks="$others_checks" "$1" || tell
  exit 0
fi

write_as_one "$@"
# What is included counts as a header: here those are what is checked.
check -p "$folder" --checks="$others_checks" --header-filter='/src/[a-z]+/([a-z_]+\.h|[a-z_/]+\.cc)$' "$folder/all.cc" && exit
named="" others=""
for file in "$@"; do
  if grep -q "^$file:.* error: " "$folder/log"; then named="$named $file"; else others="$others $file"; fi
done
# Where all are named, or none, nothing says which to part from which.
[ -n "$named" ] && [ -n "$others" ] || { named=$1 && shift && others=$*; }
status=0
# shellcheck disable=SC2086
"$0" "$build" as_one $named || status=1
# shellcheck disable=SC2086
"$0" "$build" as_one $others || status=1
exit $status
