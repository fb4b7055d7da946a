"""The servers of two documents compared, by address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from attrs import evolve

from generator.diff.change import Scope, both
from generator.diff.comparer import Comparer, Part
from generator.graph.endpoints import Endpoint, server_url
from generator.graph.keywords import At
from generator.graph.schema import Graph
from generator.reader import escape


def compare(comparer: Comparer, scope: Scope, pairs: list[tuple[Endpoint | None, Endpoint | None]]) -> None:
    """Where what servers and paths have in common moved from the one to the other, nothing changed."""
    sides = [graph.data.get("servers", []) for graph in (comparer.old, comparer.new)]
    both = [(one, other) for one, other in pairs if one and other]
    if any(one.base != other.base and one.full_shape == other.full_shape for one, other in both):
        sides = [[{**each, "url": _origin(server_url(each))} for each in side] for side in sides]
    _listed(Part(comparer, scope, "server", ("/servers", "/servers")), sides)


def compare_own(comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint) -> None:
    """The servers of one operation, or of all on its path, which count instead of those of the document."""
    before, after = _own(comparer.old, one), _own(comparer.new, other)
    if before.pointer == after.pointer == "/servers":
        return
    part = Part(comparer, scope, f"{one.label} server", (before.pointer, after.pointer))
    shared = not {one.at.pointer, other.at.pointer} & {each.rpartition("/")[0] for each in part.at}
    path = evolve(part, subject=f"{one.path} server", shared=f"servers {one.path}")
    _listed(path if shared else part, [before.value, after.value])


def _own(graph: Graph, endpoint: Endpoint) -> At:
    whole = At("/servers", graph.data.get("servers", []))
    return next((each.below("servers") for each in (endpoint.at, endpoint.item) if each.value.get("servers")), whole)


def _listed(whole: Part, sides: list[list[Any]]) -> None:
    before, after = ({str(each.get("url")): (n, each) for n, each in enumerate(side)} for side in sides)
    gone, come = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())

    def part(one: str | None, other: str | None) -> Part:
        named = zip(whole.at, ((before, one), (after, other)), strict=True)
        at = [f"{there}/{side[url][0]}/url" if url else there for there, (side, url) in named]
        return evolve(whole, subject=f"{whole.subject} {one or other}", at=(at[0], at[1]))

    # No servers at all means the server that the document came from.
    if before and after and len(gone) == len(come) == 1:
        one, other = gone.pop(), come.pop()
        urls = server_url(before[one][1]), server_url(after[other][1])
        was, is_ = map(_version, urls)
        if was[0] == is_[0] and was[1] and is_[1] and urls[0] != urls[1]:
            # A change of the version alone is that of the paths.
            evolve(part(one, other), subject="paths").emit("path-version-changed", was[1], is_[1])
        elif urls[0] != urls[1]:
            part(one, other).emit("server-url-changed", one, other)
    for url in gone:
        part(url, None).presence("server", url, None)
    for url in come:
        part(None, url).presence("server", None, url)
    for url in sorted(before.keys() & after.keys()):
        (n, one), (m, other) = before[url], after[url]
        at = f"{whole.at[0]}/{n}", f"{whole.at[1]}/{m}"
        _kept(whole.says(one, other, subject=f"{whole.subject} {url}", at=at))


def _kept(part: Part) -> None:
    part.described()
    for name, *values in both(*(side.get("variables", {}) for side in part.values)):
        step = f"/variables/{escape(name)}"
        at = tuple(pointer if value is None else pointer + step for pointer, value in zip(part.at, values, strict=True))
        below = part.says(*(value or {} for value in values), subject=f"{part.subject} {name}", at=at)
        _variable(evolve(below, words={"name": name}))


def _variable(part: Part) -> None:
    """Its default and its values; without a list of them any is allowed."""
    part.says(*(side.get("default") for side in part.values)).changed("server-variable-default-changed")
    was, is_ = (set(map(str, side.get("enum", ()))) for side in part.values)
    if was and not is_:
        part.emit("server-variable-value-added", after=f"anything but {', '.join(sorted(was))}")
    elif is_ and not was:
        part.emit("server-variable-value-removed", before=f"anything but {', '.join(sorted(is_))}")
    else:
        part.names("server-variable-value", was, is_, ".")


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
