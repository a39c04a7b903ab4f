#!/bin/sh
# Submits the parts and, after them, the merge. Run it again to go on: what is made stays.
# Words given to it go to sbatch, such as --partition=short.
set -eu
cd "$(dirname "$0")"
array=$(sbatch --parsable "$@" shards.sbatch)
merge=$(sbatch --parsable "$@" --dependency="afterany:${array%%;*}" merge.sbatch)
echo "parts: job ${array%%;*}, merge: job ${merge%%;*}"
