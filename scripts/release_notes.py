"""Write a release's section of CHANGELOG.md: the fragments of changes.d, and what the API description brought.

    python scripts/release_notes.py --draft            show it
    python scripts/release_notes.py --date 2026-12-01  write it, and take the fragments away
    python scripts/release_notes.py --of 0.1.0         print the section that was written, for the forge's release

The version is that of overlays/genai/version.py. The API description is compared with that of the last tag ``v*``
(``--since`` names another revision; where there is none, that part is left out).
"""

from __future__ import annotations

import argparse
import datetime
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = ROOT / "CHANGELOG.md"
_TITLE = re.compile(r"^## (?P<version>\S+).*$", re.MULTILINE)


def version(root: Path = ROOT) -> str:
    """The version that the package has, read without importing it."""
    text = (root / "overlays" / "genai" / "version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("overlays/genai/version.py has no line __version__ = ...")
    return found[1]


def fragments(release: str, root: Path = ROOT) -> str:
    """The fragments of changes.d, one list for each kind, in Markdown.

    Raises:
        SystemExit: a file there is no fragment of a known kind.
    """
    kinds = re.findall(r'^\[\[tool\.towncrier\.type\]\]\ndirectory = "(\w+)"', _pyproject(root), re.MULTILINE)
    for path in sorted((root / "changes.d").iterdir()):
        kind = path.name.split(".")[-2] if path.name.count(".") > 1 else ""
        if path.name not in ("README.md", "template.md") and (path.suffix != ".md" or kind not in kinds):
            raise SystemExit(f"changes.d/{path.name} is not called NAME.KIND.md, with one of {', '.join(kinds)}")
    said = _towncrier(root, "build", "--draft", "--version", release, "--date", "-")
    return said.partition(f"## {release} (-)")[2].strip()


def api_changes(since: str, root: Path = ROOT) -> str:
    """What changed in the API description since a revision, in Markdown; empty if nothing did."""
    command = [sys.executable, "-m", "generator", "changelog", f"{since}:spec", "spec"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the API description cannot be compared with that of {since}: {done.stderr.strip()}")
    _, _, text = done.stdout.partition("\n")
    text = text.strip()
    return "" if text.endswith("Nothing changed.") else re.sub(r"^###", "####", text, flags=re.MULTILINE)


def section(release: str, date: str, own: str, api: str) -> str:
    """The section of one release, beginning with its title."""
    parts = [f"## {release} ({date})", own, f"### The API description\n\n{api}" if api else ""]
    return "\n\n".join(part for part in parts if part) + "\n"


def with_section(changelog: str, release: str, written: str) -> str:
    """The changelog with a section, at its top. What stands under the release already (unreleased) is kept before it.

    Raises:
        SystemExit: the release has a section with a date.
    """
    first = _TITLE.search(changelog)
    for found in _TITLE.finditer(changelog):
        if found["version"] == release and "unreleased" not in found[0].lower():
            raise SystemExit(f"CHANGELOG.md has a section of {release} already; raise overlays/genai/version.py")
    if first is None:
        return f"{changelog.rstrip()}\n\n{written}"
    before, after = changelog[: first.start()], changelog[first.start() :]
    if first["version"] != release:
        return f"{before}{written}\n{after}"
    title, _, new = written.partition("\n")
    rest = changelog[first.end() :]
    following = _TITLE.search(rest)
    end = following.start() if following else len(rest)
    known = rest[:end].strip()
    return "\n\n".join(part for part in (before.rstrip(), title, known, new.strip(), rest[end:].strip()) if part) + "\n"


def written_section(changelog: str, release: str) -> str:
    """The text of a release's section, without its title."""
    for found in _TITLE.finditer(changelog):
        if found["version"] == release:
            rest = changelog[found.end() :]
            following = _TITLE.search(rest)
            return rest[: following.start() if following else None].strip() + "\n"
    raise SystemExit(f"CHANGELOG.md has no section of {release}")


def last_tag(root: Path = ROOT) -> str | None:
    """The nearest tag of a release; None if there is none."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return done.stdout.strip() or None


def _pyproject(root: Path) -> str:
    return (root / "pyproject.toml").read_text(encoding="utf-8")


def _towncrier(root: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "towncrier", arguments[0], "--config", "pyproject.toml", *arguments[1:]]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"towncrier: {done.stderr.strip()}")
    return done.stdout


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="write a release's section of CHANGELOG.md")
    parser.add_argument("--draft", action="store_true", help="show it, and change nothing")
    parser.add_argument("--of", metavar="VERSION", help="print the section that was written")
    parser.add_argument("--since", help="the revision whose API description is compared; default: the last tag")
    parser.add_argument("--date", default=datetime.datetime.now(datetime.UTC).date().isoformat(), help="default: today")
    options = parser.parse_args(arguments)
    changelog = CHANGELOG.read_text(encoding="utf-8")
    if options.of:
        print(written_section(changelog, options.of), end="")
        return 0
    release = version()
    since = options.since or last_tag()
    written = section(release, options.date, fragments(release), api_changes(since) if since else "")
    if options.draft:
        print(written, end="")
        return 0
    CHANGELOG.write_text(with_section(changelog, release, written), encoding="utf-8")
    for path in sorted((ROOT / "changes.d").glob("*.*.md")):
        path.unlink()
    print(f"CHANGELOG.md: {release} ({options.date})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
