#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a job in parts with GNU parallel. Any scheduler can do the same on many machines that see the same files.
# shards.sh JOB [SIZE]
set -eu
job=$1
size=${2:-64MB}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tam plan "$job" --shards "$size" > "$work/plan.jsonl"
parallel --will-cite --pipe -N1 --block 64M --halt now,fail=1 \
  tam worker --out "$work/results" < "$work/plan.jsonl" > "$work/manifests.jsonl"
tam finish "$work/plan.jsonl" "$work/results"
