"""Which old operation is which new one."""

from __future__ import annotations

import operator
from typing import Any

from attrs import frozen

from generator.graph.endpoints import Endpoint

Pair = tuple[Endpoint | None, Endpoint | None]


@frozen
class Matched:
    """Old and new operations that are the same one; what is only on one side has None on the other.

    ``versions`` are pairs of old and new version segments in which matched paths differ.
    """

    pairs: list[Pair]
    versions: dict[tuple[str, str], list[tuple[Endpoint, Endpoint]]]
    moved: list[tuple[Endpoint, Endpoint]]


def match(old: list[Endpoint], new: list[Endpoint]) -> Matched:
    """Match by path as written, by path with that of the server, by path without version, by operation id, and what is
    alone on its path by that."""
    gone, come = list(old), list(new)
    found = Matched([], {}, [])

    def pair(one: Endpoint, other: Endpoint, moved: bool) -> None:
        gone.remove(one)
        come.remove(other)
        found.pairs.append((one, other))
        if moved:
            found.moved.append((one, other))

    shape, full_shape = operator.attrgetter("shape"), operator.attrgetter("full_shape")
    for key in (shape, full_shape, _unversioned, _operation_id):
        known: dict[Any, Endpoint] = {}
        for each in come:
            known.setdefault(key(each), each)
        for one in [*gone]:
            if key(one) is not None and (other := known.pop(key(one), None)):
                pair(one, other, key is _operation_id)
                if key is _unversioned:
                    found.versions.setdefault((one.version, other.version), []).append((one, other))
    for one in [*gone]:
        alone = [[each for each in side if each.full_shape[1] == one.full_shape[1]] for side in (gone, come)]
        if [len(side) for side in alone] == [1, 1]:
            pair(one, alone[1][0], moved=True)
    found.pairs.extend([*((one, None) for one in gone), *((None, other) for other in come)])
    return found


def _unversioned(endpoint: Endpoint) -> Any:
    return endpoint.unversioned if endpoint.version else None


def _operation_id(endpoint: Endpoint) -> Any:
    found = endpoint.at.value.get("operationId")
    return (endpoint.method, found) if found else None
