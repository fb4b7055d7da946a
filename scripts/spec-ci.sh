#!/usr/bin/env bash
# Review a change of the API description: validate, diff against a base, comment, check drift, gate.
#
#   scripts/spec-ci.sh [BASE]
#
# Any CI can call it. BASE is a git revision; without one it is SPEC_BASE, the base branch of a GitHub pull request,
# or the last release (the nearest tag v*). With none of these there is nothing to compare with: validate and drift only.
#
#   PYTHON        the interpreter that has the generator's requirements (that of .venv, else python3)
#   SPEC          the folder of the specification (spec)
#   SPEC_GATES    what fails the review: options of `generator diff`; empty, nothing does
#                 (--fail-on-wire breaking --fail-on-python breaking --check-version)
#   SPEC_REPORT   where the report goes, Markdown (build/spec-review.md)
#   SPEC_PR       the pull request that gets the report as a comment, when gh is there and logged in
#
# Exit codes: 0 passed, 1 a gate or the drift check failed, 2 wrong usage, 3 unreadable, 4 a stale acceptance.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ -z "${PYTHON:-}" ]]; then
  PYTHON=python3
  for each in .venv/bin/python .venv/Scripts/python.exe; do
    if [[ -x $each ]]; then PYTHON=$each; fi
  done
fi
spec="${SPEC:-spec}"
report="${SPEC_REPORT:-build/spec-review.md}"
read -r -a gates <<<"${SPEC_GATES---fail-on-wire breaking --fail-on-python breaking --check-version}"
marker='<!-- spec-review -->'

generator() { "$PYTHON" -m generator "$@"; }
say() { printf '%s\n' "$*" >&2; }

find_base() {
  local given="${1:-${SPEC_BASE:-}}"
  if [[ -n "$given" ]]; then
    git rev-parse --verify --quiet "$given^{commit}" >/dev/null || { say "spec-ci: there is no revision $given"; exit 2; }
    printf '%s' "$given"
  elif [[ -n "${GITHUB_BASE_REF:-}" ]] && git rev-parse --verify --quiet "origin/$GITHUB_BASE_REF" >/dev/null; then
    git merge-base HEAD "origin/$GITHUB_BASE_REF"
  else
    git describe --tags --match 'v[0-9]*' --abbrev=0 2>/dev/null || true
  fi
}

# The report with the verdict of the gates; the exit code is theirs.
review() {
  local base="$1" code=0
  mkdir -p "$(dirname "$report")"
  generator diff "$base:$spec" "$spec" --format markdown --output "$report.body" ${gates[@]+"${gates[@]}"} || code=$?
  if [[ ! -s "$report.body" ]]; then return "$code"; fi
  { printf '%s\n' "$marker"; cat "$report.body"; } >"$report"
  rm "$report.body"
  cat "$report"
  if [[ -n "${GITHUB_STEP_SUMMARY:-}" ]]; then cat "$report" >>"$GITHUB_STEP_SUMMARY"; fi
  if [[ -n "${GITHUB_ACTIONS:-}" ]]; then generator diff "$base:$spec" "$spec" --format github; fi
  comment
  return "$code"
}

comment() {
  if [[ -z "${SPEC_PR:-}" ]]; then return 0; fi
  if ! command -v gh >/dev/null; then
    say "spec-ci: gh is not here; the report is in $report"
    return 0
  fi
  # One comment a pull request, brought up to date, not one for each push.
  local comments="repos/{owner}/{repo}/issues/$SPEC_PR/comments" known
  known="$(gh api "$comments" --paginate --jq ".[] | select(.body | startswith(\"$marker\")) | .id" | head -n 1)" || known=''
  if [[ -n "$known" ]]; then
    gh api --method PATCH "repos/{owner}/{repo}/issues/comments/$known" --field "body=@$report" >/dev/null
  else
    gh pr comment "$SPEC_PR" --body-file "$report" >/dev/null
  fi || say "spec-ci: the comment could not be posted; the report is in $report"
}

base="$(find_base "$@")"
say "spec-ci: validate $spec"
generator validate --spec "$spec"

failed=0
if [[ -z "$base" ]]; then
  say "spec-ci: no base to compare with (no release tag v*, no BASE given)"
elif ! git cat-file -e "$base:$spec" 2>/dev/null; then
  say "spec-ci: $base has no $spec/ to compare with"
elif git diff --quiet "$base" -- "$spec" && [[ -z "$(git status --porcelain -- "$spec")" ]]; then
  say "spec-ci: $spec/ is as it was in $base"
else
  say "spec-ci: diff of $spec against $base; gates: ${gates[*]:-none}"
  review "$base" || failed=$?
fi

say "spec-ci: drift of generated/ and descriptions"
generator check --spec "$spec" || { drift=$?; ((failed)) || failed=$drift; }

if ((failed)); then say "spec-ci: failed"; else say "spec-ci: passed"; fi
exit "$failed"
