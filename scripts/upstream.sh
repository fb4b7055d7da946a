#!/usr/bin/env bash
# Bring what a source published into a branch: sync, generate, diff, and a pull request.
#
#   scripts/upstream.sh SOURCE [DOCUMENT]
#
# SOURCE is a source of spec/sources.yaml; DOCUMENT a file or URL with its description (by default its `url`). Nothing is
# committed where there is nothing new. The branch is upstream/SOURCE, made anew from HEAD each time.
#
#   PYTHON        the interpreter that has the generator's requirements (that of .venv, else python3)
#   SPEC          the folder of the specification (spec)
#   OUT           the folder of what is rendered (generated)
#   UPSTREAM_PUSH where the branch is pushed and a pull request opened or brought up to date with gh; empty: neither
#
# Exit codes: 0 done, also when there was nothing new; those of `generator sync` and `generate` when they fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source="${1:?usage: scripts/upstream.sh SOURCE [DOCUMENT]}"
document="${2:-$source}"
if [[ -z "${PYTHON:-}" ]]; then
  PYTHON=python3
  if [[ -x .venv/bin/python ]]; then PYTHON=.venv/bin/python; fi
fi
spec="${SPEC:-spec}"
out="${OUT:-generated}"
branch="upstream/$source"
report="build/upstream-$source.md"

generator() { "$PYTHON" -m generator "$@"; }
say() { printf '%s\n' "$*" >&2; }

mkdir -p build
generator sync "$document" --source "$source" --spec "$spec" >build/plan.txt
cat build/plan.txt
if git diff --quiet -- "$spec" && [[ -z "$(git status --porcelain -- "$spec")" ]]; then
  say "upstream: nothing new from $source"
  exit 0
fi

say "upstream: generate"
generator generate --spec "$spec" --out "$out"

# The report says what the change breaks; whether that is meant is for whoever reviews it.
{
  printf 'What `%s` published, merged by `scripts/upstream.sh`. What is left to do: steps 5 to 10 of ' "$source"
  printf '`docs/api-changed.md`.\n\n'
  generator diff "HEAD:$spec" "$spec" --format markdown || [[ $? -eq 4 ]]
  printf '\n<details><summary>The plan</summary>\n\n```\n'
  cat build/plan.txt
  printf '```\n</details>\n'
} >"$report"

git switch --quiet --force-create "$branch"
git add -- "$spec" "$out"
git commit --quiet --message "Merge what $source published"
say "upstream: committed to $branch; the report is in $report"

if [[ -n "${UPSTREAM_PUSH:-}" ]]; then
  git push --quiet --force "$UPSTREAM_PUSH" "$branch"
  if [[ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]]; then
    gh pr edit "$branch" --body-file "$report"
  else
    gh pr create --head "$branch" --title "Merge what $source published" --body-file "$report"
  fi
fi
