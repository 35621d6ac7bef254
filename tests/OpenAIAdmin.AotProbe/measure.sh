#!/usr/bin/env bash
# Publishes the probe natively compiled, trimmed with the runtime beside it, and as a program for an installed runtime; runs each,
# and prints what it weighs and how long after its start it has the answer to its first call. Any warning of the trimmer or the
# native compiler ends it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

runs=${RUNS:-11}
rid=${RID:-linux-x64}
out=../../artifacts/aot-probe
printf 'kind\tmegabytes\tfirst_call_milliseconds\n'
for kind in aot trimmed jit; do
  rm -rf "${out:?}/$kind"
  dotnet publish OpenAIAdmin.AotProbe.csproj -c Release -r "$rid" $([ $kind = jit ] && echo --no-self-contained) -p:Probe=$kind -o "$out/$kind" --nologo -v q -m:1 "$@" >&2
  size=$(find "$out/$kind" -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' -printf '%s\n' | awk '{ n += $1 } END { printf "%.1f", n / 1e6 }')
  times=()
  for _ in $(seq "$runs"); do
    said=$(PROBE_START_NANOSECONDS=$(date +%s%N) "$out/$kind/OpenAIAdmin.AotProbe") || { echo "$said" >&2; exit 1; }
    times+=("$(sed -n 's/^first call\t\(.*\) ms$/\1/p' <<<"$said")")
  done
  printf '%s\t%s\t%s\n' "$kind" "$size" "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p")"
done
