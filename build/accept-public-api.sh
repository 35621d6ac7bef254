#!/usr/bin/env bash
# Accepts the public API as it is now: writes src/OpenAIAdmin/PublicAPI.Unshipped.txt (what is written by hand and by our
# generators) and PublicAPI.Generated.txt (what Kiota made). Read what git diff says then: a line that goes breaks programs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

unshipped=src/OpenAIAdmin/PublicAPI.Unshipped.txt
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# With nothing declared but what was released, the analyzer names all that came or went since.
echo '#nullable enable' > "$unshipped"
dotnet build src/OpenAIAdmin -f net10.0 --no-incremental -nologo -tl:off \
  -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false > "$log" || { cat "$log"; exit 1; }
{
  sed -nE "s/^.*RS0016: Symbol '(.*)' is not part of the declared public API.*$/\1/p" "$log"
  sed -nE "s/^.*RS0017: Symbol '(.*)' is part of the declared API, but .*$/*REMOVED*\1/p" "$log"
} | LC_ALL=C sort -u >> "$unshipped"

OPENAIADMIN_ACCEPT_API=1 dotnet test tests/OpenAIAdmin.PackageTests --filter FullyQualifiedName~GeneratedApiTests
