#!/usr/bin/env bash
# Measures a target, which is the name of a configuration beside this file, and fails below its threshold:
#   tests/mutation/run.sh emitters
# More arguments go to Stryker, as in: tests/mutation/run.sh spectool --mutate '**/Rules/*.cs'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [ $# -eq 0 ] || [ ! -f "$1.json" ]; then
  echo "Which target? One of: $(ls -- *.json | sed 's/\.json$//' | tr '\n' ' ')" >&2
  exit 2
fi

target=$1
shift
root=$(cd ../.. && pwd)
(cd "$root" && dotnet tool restore >/dev/null) || dotnet stryker --help >/dev/null # Kiota is in the same manifest, and not on every mirror.
# The projects of the tests choose by it what takes part.
MUTATION_TESTS=$target dotnet stryker --config-file "$target.json" --output "$root/artifacts/mutation/$target" --skip-version-check "$@"
