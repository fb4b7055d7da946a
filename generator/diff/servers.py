"""The servers of two documents compared, by address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from generator.diff.change import Scope
from generator.diff.comparer import Comparer
from generator.diff.endpoint import Endpoint, server_url
from generator.reader import escape

Json = dict[str, Any]
_VERSION_CHANGE = "path-version-changed"


def compare(comparer: Comparer, scope: Scope, pairs: list[tuple[Endpoint | None, Endpoint | None]]) -> None:
    """Where what servers and paths have in common moved from the one to the other, nothing changed."""
    before, after = (graph.data.get("servers") or [] for graph in (comparer.old, comparer.new))
    both = [(one, other) for one, other in pairs if one and other]
    if any(one.base != other.base and one.full_shape == other.full_shape for one, other in both):
        before, after = ([{**each, "url": _origin(server_url(each))} for each in side] for side in (before, after))
    _Servers(comparer, scope, before, after).compare()


class _Servers:
    def __init__(self, comparer: Comparer, scope: Scope, before: list[Json], after: list[Json]) -> None:
        self.comparer = comparer
        self.scope = scope
        self.before = {str(each.get("url")): (n, each) for n, each in enumerate(before)}
        self.after = {str(each.get("url")): (n, each) for n, each in enumerate(after)}

    def compare(self) -> None:
        gone = sorted(self.before.keys() - self.after.keys())
        come = sorted(self.after.keys() - self.before.keys())
        # No servers at all means the server that the document came from.
        if self.before and self.after and len(gone) == len(come) == 1:
            self.moved(gone.pop(), come.pop())
        for url in gone:
            self.emit("server-removed", url, None)
        for url in come:
            self.emit("server-added", None, url)
        for url in sorted(self.before.keys() & self.after.keys()):
            self.kept(url)

    def emit(self, kind: str, one: str | None, other: str | None) -> None:
        at = self.at(self.before, one), self.at(self.after, other)
        self.comparer.emit(self.scope, kind, at, (one, other), subject=f"server {one or other}")

    def at(self, side: dict[str, tuple[int, Json]], url: str | None) -> str:
        return "/servers" if url is None else f"/servers/{side[url][0]}/url"

    def moved(self, one: str, other: str) -> None:
        """One server that came for one that went; a change of the version alone is that of the paths."""
        urls = server_url(self.before[one][1]), server_url(self.after[other][1])
        if urls[0] == urls[1]:
            return
        before, after = map(_version, urls)
        if before[0] == after[0] and before[1] and after[1]:
            at = self.at(self.before, one), self.at(self.after, other)
            self.comparer.emit(self.scope, _VERSION_CHANGE, at, (before[1], after[1]), subject="paths")
        else:
            self.emit("server-url-changed", one, other)

    def kept(self, url: str) -> None:
        (old, before), (new, after) = self.before[url], self.after[url]
        at = f"/servers/{old}", f"/servers/{new}"
        said = before.get("description"), after.get("description")
        if said[0] != said[1]:
            self.comparer.emit(self.scope, "documentation-changed", at, said, subject=f"server {url}")
        variables = before.get("variables") or {}, after.get("variables") or {}
        for name in sorted(variables[0].keys() | variables[1].keys()):
            sides = [side.get(name) or {} for side in variables]
            places = [
                f"{place}/variables/{escape(name)}" if name in side else place
                for place, side in zip(at, variables, strict=True)
            ]
            self.variable(url, name, (places[0], places[1]), sides[0], sides[1])

    def variable(self, url: str, name: str, at: tuple[str, str], before: Json, after: Json) -> None:
        """Its default and its values; without a list of them any is allowed."""
        subject = f"server {url} {name}"

        def emit(kind: str, values: tuple[Any, Any], detail: str = "", **words: str) -> None:
            said = {"name": name, **words}
            self.comparer.emit(self.scope, kind, at, values, subject=f"{subject}{detail}", words=said)

        defaults = before.get("default"), after.get("default")
        if defaults[0] != defaults[1]:
            emit("server-variable-default-changed", defaults)
        was, is_ = (set(map(str, side.get("enum") or ())) for side in (before, after))
        if was and not is_:
            emit("server-variable-value-added", (None, None), after=f"anything but {', '.join(sorted(was))}")
        elif is_ and not was:
            emit("server-variable-value-removed", (None, None), before=f"anything but {', '.join(sorted(is_))}")
        else:
            for value in sorted(was ^ is_):
                gone = value in was
                kind = "server-variable-value-removed" if gone else "server-variable-value-added"
                emit(kind, (value, None) if gone else (None, value), f".{value}")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else url


def _version(url: str) -> tuple[str, str]:
    """An address with its version taken out, and that version."""
    steps = url.rstrip("/").split("/")
    for n, step in enumerate(steps):
        if step[:1] == "v" and step[1:2].isdigit():
            return "/".join([*steps[:n], "{version}", *steps[n + 1 :]]), step
    return url, ""
