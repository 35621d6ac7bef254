#!/usr/bin/env bash
# Line coverage of what is written by hand, as one page: artifacts/coverage/index.html. Fails when an assembly is below the threshold.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

threshold=95
output=artifacts/coverage
rm -rf "$output"

# Kiota is in the same manifest, and not on every mirror; only the other tool is needed here.
dotnet tool restore >/dev/null || dotnet reportgenerator -help >/dev/null

# HostTests looks at the references of the generators' assembly, which has the counter's own while it is measured.
for project in OpenAIAdmin.Tests OpenAIAdmin.Http.Tests OpenAIAdmin.Paging.Tests OpenAIAdmin.Usage.Tests \
  OpenAIAdmin.ContractTests OpenAIAdmin.Generators.Tests OpenAIAdmin.SpecTool.Tests; do
  dotnet test "tests/$project" --nologo --filter "FullyQualifiedName!~HostTests" \
    --collect "XPlat Code Coverage" --settings tests/coverage.runsettings --results-directory "$output/runs/$project"
done

dotnet reportgenerator -verbosity:Warning "-reports:$output/runs/*/*/coverage.cobertura.xml" "-targetdir:$output" \
  "-reporttypes:Html;TextSummary;Cobertura"
if ! grep -q '^  Assemblies: 3$' "$output/Summary.txt"; then
  echo "Not all three assemblies were measured. What was built with CI=true has no paths of sources in it: remove bin and obj, unset CI, and run again." >&2
  exit 1
fi
sed -n '/^OpenAIAdmin/p' "$output/Summary.txt"

for assembly in OpenAIAdmin OpenAIAdmin.Generators OpenAIAdmin.SpecTool.Core; do
  dotnet reportgenerator -verbosity:Warning "-reports:$output/Cobertura.xml" "-targetdir:$output/$assembly" -reporttypes:TextSummary \
    "-assemblyfilters:+$assembly" "minimumCoverageThresholds:lineCoverage=$threshold"
done
