#!/bin/sh
# Runs samples/slurm on a Slurm of its own: a controller and two nodes on this machine, several
# hundred rows, one task killed in the middle, the same submitted again. Then every file and the
# merged manifest must be, byte for byte, those of an undisturbed run.
#   run.sh CVPRESS
# Needs the programs of slurm-wlm and munge, no service of theirs and no rights: all daemons run
# as whoever calls this, with a key, ports and a folder of their own, and end with it. As that
# user needs no other's processes, nodes follow theirs by /proc and leave control groups alone.
set -eu

program=$(realpath "$1")
project=$(realpath "$(dirname "$0")/../..")
rows=${ROWS:-480}
victim=3
PATH=$(dirname "$program"):/usr/sbin:/usr/bin:/bin
export PATH

work=$(mktemp -d "${TMPDIR:-/tmp}/cvpress-slurm-XXXXXX")
chmod 755 "$work"
mkdir -p "$work/state" "$work/spool" "$work/log" "$work/job"
daemons=""

end() {
  status=$?
  trap - EXIT
  for daemon in $daemons; do kill "$daemon" 2>/dev/null || true; done
  # shellcheck disable=SC2086
  [ -z "$daemons" ] || wait $daemons 2>/dev/null || true
  if [ $status -eq 0 ]; then rm -rf "$work"; else printf 'slurm: failed; all is in %s\n' "$work"; fi
  exit $status
}
trap end EXIT
trap 'exit 130' INT TERM

say() { printf 'slurm: %s\n' "$*"; }
fail() { say "$*"; exit 1; }

# wait_for SECONDS WHAT COMMAND…: until the command succeeds.
wait_for() {
  left=$(($1 * 10))
  what=$2
  shift 2
  until "$@"; do
    left=$((left - 1))
    [ $left -gt 0 ] || fail "$what: waited in vain"
    sleep 0.1
  done
}

# start NAME COMMAND…: a daemon in the foreground of its own process.
start() {
  name=$1
  shift
  "$@" >"$work/log/$name.out" 2>&1 &
  daemons="$! $daemons"
}

configure() {
  port=$((20000 + $$ % 20000))
  cat >"$work/slurm.conf" <<CONF
ClusterName=cvpress
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
SlurmctldPort=$port
SlurmctldPidFile=$work/slurmctld.pid
SlurmctldLogFile=$work/log/slurmctld.log
SlurmdPidFile=$work/slurmd-%n.pid
SlurmdLogFile=$work/log/slurmd-%n.log
SlurmdSpoolDir=$work/spool/%n
StateSaveLocation=$work/state
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_min_interval=100000
SlurmdParameters=config_overrides
KillWait=2
MailProg=/bin/true
ReturnToService=2
NodeName=node1 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=2 RealMemory=4000
NodeName=node2 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=2 RealMemory=4000
PartitionName=all Nodes=node1,node2 Default=YES State=UP MaxTime=INFINITE
CONF
  printf 'CgroupPlugin=cgroup/v1\nCgroupAutomount=no\n' >"$work/cgroup.conf"
  SLURM_CONF=$work/slurm.conf
  export SLURM_CONF
}

start_cluster() {
  (umask 077 && head -c 1024 /dev/urandom >"$work/munge.key")
  start munged munged --foreground --key-file="$work/munge.key" --socket="$work/munge.socket" \
    --pid-file="$work/munged.pid" --log-file="$work/log/munged.log" --seed-file="$work/munge.seed"
  wait_for 20 "munged" test -S "$work/munge.socket"
  start slurmctld slurmctld -D -f "$work/slurm.conf"
  for node in node1 node2; do start "$node" slurmd -D -N "$node" -f "$work/slurm.conf"; done
  wait_for 60 "the nodes are idle" nodes_are_idle
}
nodes_are_idle() { [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | sort -u | wc -l)" -eq 2 ]; }

write_plan() {
  cp -r "$project/samples/senior" "$work/job/site"
  cp "$project"/samples/slurm/*.sbatch "$project/samples/slurm/submit.sh" "$work/job"
  cat >"$work/job/plan.yaml" <<'PLAN'
profile: site
rows: rows.csv
output: "{company.slug}/{role.slug}-{row:4}.pdf"
defaults: {headline: "{role}"}
PLAN
  awk -v rows="$rows" 'BEGIN {
    print "company,role,layout"
    split("classic modern timeline", layouts, " ")
    split("Engineer,Architect,Consultant,Lead", roles, ",")
    for (i = 1; i <= rows; i++) printf "Company %d,%s,%s\n", i % 40, roles[i % 4 + 1], layouts[i % 3 + 1]
  }' >"$work/job/rows.csv"
}

# submit: the sample, as a user does; leaves the array's number in $array.
submit() {
  answer=$(cd "$work/job" && ./submit.sh)
  array=$(printf '%s\n' "$answer" | sed -n 's/^parts: job \([0-9]*\),.*/\1/p')
  merge=$(printf '%s\n' "$answer" | sed -n 's/.*merge: job \([0-9]*\)$/\1/p')
  [ -n "$array" ] && [ -n "$merge" ] || fail "submit.sh said: $answer"
}
queue_is_empty() { [ -z "$(squeue -h 2>/dev/null || echo unknown)" ]; }
state_of() { scontrol -o show job "$1" 2>/dev/null | sed -n 's/.* JobState=\([A-Z_]*\) .*/\1/p' | head -1; }

notes=$work/job/out/plan.manifest-$victim-of-8.jsonl.part
lines_in_notes() { if [ -f "$notes" ]; then wc -l <"$notes"; else echo 0; fi; }
is_in_the_middle() { [ "$(lines_in_notes)" -ge 3 ]; }

# Kills the task while it writes. Slurm may be late: then there is nothing to see, and it is
# tried again from the beginning.
kill_in_the_middle() {
  tries=0
  while :; do
    submit
    wait_for 300 "task $victim writes" is_in_the_middle_or_done
    scancel --signal=KILL "${array}_$victim" 2>/dev/null || true
    wait_for 600 "all tasks and the merge end" queue_is_empty
    [ ! -f "$notes" ] || return 0
    tries=$((tries + 1))
    [ $tries -lt 5 ] || fail "task $victim was always done before it was killed; try more ROWS"
    rm -rf "$work/job/out"
  done
}
is_in_the_middle_or_done() { is_in_the_middle || [ -f "${notes%.part}" ]; }

# The files of a folder and their digests, without the parts' own manifests.
contents() { (cd "$1" && find . -type f ! -name '*.manifest-*' -exec sha256sum {} + | sort -k 2); }

configure
start_cluster
say "$(sinfo -V), a controller and two nodes are up as $(id -un)"
write_plan
(cd "$work/job" && cvpress batch plan.yaml --out "$work/undisturbed" --no-system-fonts -q)

kill_in_the_middle
say "task $victim was killed after $(lines_in_notes) of $((rows / 8)) documents: $(state_of "${array}_$victim")"
[ "$(state_of "$merge")" = FAILED ] || fail "the merge did not say that a part is missing: $(state_of "$merge")"
grep -q "not done: $victim;" "$work/job/cvpress-merge.log" || fail "the merge did not name part $victim"
made=$(contents "$work/job/out" | grep -c '\.pdf$' || true)
[ "$made" -lt "$rows" ] || fail "all files are there although a task was killed"

submit
wait_for 600 "all tasks and the merge end" queue_is_empty
for task in 1 2 3 4 5 6 7 8; do
  [ "$(state_of "${array}_$task")" = COMPLETED ] || fail "task $task: $(state_of "${array}_$task")"
  grep -q 'as they were' "$work/job/cvpress-$task.log" || fail "task $task made everything once more"
done
[ "$(state_of "$merge")" = COMPLETED ] || fail "the merge: $(state_of "$merge")"
nodes=$(scontrol -o show job "$array" | sed -n 's/.* NodeList=\(node[0-9]\) .*/\1/p' | sort -u | tr '\n' ' ')
[ "$nodes" = "node1 node2 " ] || fail "only $nodes had tasks"
say "submitted again: $made files stayed, $((rows - made)) were made, on $nodes"

contents "$work/undisturbed" >"$work/expected"
contents "$work/job/out" >"$work/found"
[ "$(grep -c '\.pdf$' "$work/expected")" -eq "$rows" ] || fail "the undisturbed run is not whole"
diff "$work/expected" "$work/found" >"$work/difference" || fail "not the same: $(head -3 "$work/difference")"
cmp "$work/undisturbed/plan.manifest.jsonl" "$work/job/out/plan.manifest.jsonl" || fail "the manifests differ"
say "$rows files and the merged manifest are those of an undisturbed run"
say "passed"
