"""What a distribution brings with it, as installed in this environment: the walk that SBOM and licence check share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement

NAME = "gemini-genai"


def plain(name: str) -> str:
    """The name of a distribution as the index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def field(found: Distribution, name: str) -> str:
    """A field of a distribution's metadata that stands there once; empty if it does not."""
    values = found.metadata.get_all(name) or [""]
    return str(values[0])


def required(found: Distribution, extras: Iterable[str] = ()) -> Iterator[Requirement]:
    """The requirements of a distribution here, on this Python and system, with these extras of its own."""
    wanted = ["", *extras]
    for line in found.requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in wanted):
            yield requirement


def closure(extras: Iterable[str] = (), name: str = NAME) -> tuple[dict[str, Distribution], set[str]]:
    """All that a distribution brings with these extras, by name, and the names of what is not installed here.

    Raises:
        PackageNotFoundError: the distribution itself is not installed.
    """
    found: dict[str, Distribution] = {}
    missing: set[str] = set()
    seen: set[tuple[str, frozenset[str]]] = set()
    left = [(distribution(name), frozenset(extras))]
    while left:
        each, wanted = left.pop()
        for requirement in required(each, wanted):
            key = (plain(requirement.name), frozenset(requirement.extras))
            if key in seen:
                continue
            seen.add(key)
            try:
                known = distribution(requirement.name)
            except PackageNotFoundError:
                missing.add(key[0])
                continue
            found[key[0]] = known
            left.append((known, key[1]))
    found.pop(plain(name), None)
    return dict(sorted(found.items())), missing


def extras_of(name: str = NAME) -> list[str]:
    """The extras of a distribution, in alphabetical order."""
    return sorted(distribution(name).metadata.get_all("Provides-Extra") or ())
