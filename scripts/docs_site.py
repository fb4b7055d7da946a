"""Lay out the documentation for the site generator: ``build/site/`` gets every page, and ``build/site/mkdocs.yml``.

    python scripts/docs_site.py        # then: mkdocs build --strict -f build/site/mkdocs.yml

Pages come from ``docs/``, from the top of the project (CONTRIBUTING.md and its like) and from docstrings
(``docs_reference.py``). Links stay as GitHub shows them in the sources; here those that lead out of ``docs/`` become
links into the site, or to the repository. Nothing of this is a plugin, so another generator that reads ``mkdocs.yml``
can take its place.
"""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.docs_reference import write_reference

ROOT = Path(__file__).resolve().parent.parent
#: Pages that stand at the top of the project, with their place in the site.
TOP = {
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security-policy.md",
    "CODE_OF_CONDUCT.md": "code-of-conduct.md",
    "README.md": "index.md",
}
_LINK = re.compile(r"(?P<before>!?\[[^\]\n]*(?:\n[^\]\n]*)?\]\()(?P<target>[^)\s]+)(?P<after>\))")
_FENCED = re.compile(r"(^```.*?^```[ \t]*$)", re.S | re.M)


def urls() -> dict[str, str]:
    """The addresses of the project, as pyproject.toml has them."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: dict[str, str] = tomllib.load(file)["project"]["urls"]
    return found


def place_of(path: str) -> str | None:
    """The place in the site of a file of the project, None where it is not in it."""
    if path in TOP:
        return TOP[path]
    return path.removeprefix("docs/") if path.startswith("docs/") else None


def with_links(text: str, source: str, url: str) -> str:
    """Lead the links of a page at ``source`` (from the top of the project) to where they lead in the site."""
    here = place_of(source)
    assert here is not None

    def replaced(match: re.Match[str]) -> str:
        target, hash_, anchor = match["target"].partition("#")
        raw = f"{url}/blob/main/"
        if target.startswith(raw):
            path = target.removeprefix(raw)
            if place_of(path) is None:
                return match[0]
        elif not target or re.match(r"[a-z]+:", target):
            return match[0]
        else:
            path = os.path.normpath(os.path.join(os.path.dirname(source), target)).replace(os.sep, "/")
        place = place_of(path)
        if place is not None:
            found = os.path.relpath(place, os.path.dirname(here) or ".").replace(os.sep, "/")
        elif (ROOT / path).exists():
            found = f"{url}/{'tree' if (ROOT / path).is_dir() else 'blob'}/main/{path}"
        else:
            raise SystemExit(f"{source}: the link {match['target']} leads nowhere")
        return f"{match['before']}{found}{hash_}{anchor}{match['after']}"

    parts = _FENCED.split(text)
    parts[::2] = [_LINK.sub(replaced, part) for part in parts[::2]]
    return "".join(parts)


def pages() -> Iterator[str]:
    """The files that the site has, from the top of the project; docs/index.md goes before the README."""
    for path in sorted((ROOT / "docs").rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield path.relative_to(ROOT).as_posix()
    for name in TOP:
        if (ROOT / name).exists() and not (name == "README.md" and (ROOT / "docs" / "index.md").exists()):
            yield name


def navigation(entries: list[Any], there: set[str], awaited: set[str]) -> list[Any]:
    """The navigation without the pages that are awaited and not there yet."""
    kept: list[Any] = []
    for entry in entries:
        name, value = next(iter(entry.items())) if isinstance(entry, dict) else (None, entry)
        if isinstance(value, list):
            if inner := navigation(value, there, awaited):
                kept.append({name: inner})
        elif value in there or value not in awaited:
            kept.append(entry)
    return kept


def main() -> None:
    """Write the sources of the site."""
    target = ROOT / "build" / "site"
    shutil.rmtree(target, ignore_errors=True)
    url = urls()["Source"]
    for source in pages():
        place = target / "docs" / str(place_of(source))
        place.parent.mkdir(parents=True, exist_ok=True)
        if source.endswith(".md"):
            place.write_text(with_links((ROOT / source).read_text("utf-8"), source, url), encoding="utf-8")
        else:
            shutil.copyfile(ROOT / source, place)
    types = write_reference(target / "docs" / "reference")
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    awaited = set(config.pop("x-awaited", ()))
    there = {path.relative_to(target / "docs").as_posix() for path in (target / "docs").rglob("*.md")}
    config["nav"] = navigation(config["nav"], there, awaited)
    _fill(config["nav"], types)
    config |= {"repo_url": url, "site_url": urls()["Documentation"]}
    for plugin in config["plugins"]:
        if isinstance(plugin, dict) and "mkdocstrings" in plugin:
            paths = [str(ROOT / "overlays"), str(ROOT / "generated")]
            python = plugin["mkdocstrings"]["handlers"]["python"]
            python["paths"] = paths
            python["options"]["extensions"] = [str(ROOT / "scripts" / "docs_roles.py")]
    config |= {"docs_dir": "docs", "site_dir": str(ROOT / "build" / "html")}
    if "custom_dir" in config["theme"]:
        config["theme"]["custom_dir"] = str(ROOT / config["theme"]["custom_dir"])
    (target / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")


def _fill(entries: list[Any], types: list[str]) -> None:
    """Put the pages of types where the navigation has ``Types: []``."""
    for entry in entries:
        if isinstance(entry, dict):
            for name, value in entry.items():
                if name == "Types":
                    entry[name] = [f"reference/{each}" for each in types]
                elif isinstance(value, list):
                    _fill(value, types)


if __name__ == "__main__":
    main()
