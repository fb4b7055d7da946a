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
docs=()
if [[ -f docs/backends-table.md ]]; then
  generator backends --spec "$spec" --output docs/backends-table.md
  docs=(docs/backends-table.md)
fi

# A block of Markdown that what others wrote cannot end.
fenced() { printf '\n~~~~text\n'; sed 's/^~~~/ ~~~/' "$1"; printf '~~~~\n'; }

# The report says what the change breaks, and what is left to a person: whether that is meant, the descriptions, and what
# is no longer published, which is kept until somebody prunes it.
generator describe "$document" --source "$source" --spec "$spec" >build/describe.txt
sed -n '/^no longer upstream/,/^$/p' build/plan.txt >build/gone.txt
{
  printf 'What `%s` published, merged by `scripts/upstream.sh`. What is left to do: steps 5 to 10 of ' "$source"
  printf '`docs/api-changed.md`.\n\n'
  generator diff "HEAD:$spec" "$spec" --format markdown || [[ $? -eq 4 ]]
  printf '\n### To describe in our own words\n\nBelow each place stands what the publisher says there.\n'
  fenced build/describe.txt
  if [[ -s build/gone.txt ]]; then
    printf '\n### No longer published\n\n`sync --prune` takes it out:\n'
    fenced build/gone.txt
  fi
  printf '\n<details><summary>The plan</summary>\n'
  fenced build/plan.txt
  printf '</details>\n'
} >"$report"

git switch --quiet --force-create "$branch"
git add -- "$spec" "$out" ${docs[@]+"${docs[@]}"}
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
