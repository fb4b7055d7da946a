"""Each kind of change, made alone: it is found, nothing else is, and the way back is its mirror."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diff.document import compare
from generator.diff.rules import RULES
from generator.document import resolve
from generator.errors import GeneratorError
from generator.reader import escape
from tests.cases import case, examples
from tests.generator.diff.base import GET, GONE, base, changed, compared, ids, load
from tests.generator.diff.mutations import MUTATIONS, Mutation


def test_every_rule_of_the_wire_has_a_mutation() -> None:
    assert {each.id for each in MUTATIONS} == {rule.id for rule in RULES.values() if rule.axis == "wire"}


def test_each_mutation_and_its_way_back() -> None:
    """One entry at its place; back, its mirror. A fingerprint is the same wherever the change stands in the file, and
    another one for the way back."""
    for mutation in MUTATIONS:
        with case(mutation.id):
            old, new = mutation.documents()
            there, back = compared(old, new).found, compared(new, old).found
            wanted = (mutation.id, mutation.old, mutation.new)
            assert [(each.raw.id, each.raw.old, each.raw.new) for each in there] == [wanted]
            assert [each.raw.id for each in back] == [RULES[mutation.id].mirror]
            prints = [each.raw.fingerprint() for each in there]
            moved = [dict(reversed(document.items())) for document in (old, new)]
            assert [each.raw.fingerprint() for each in compared(moved[0], moved[1]).found] == prints
            assert [each.raw.fingerprint() for each in back] != prints


def _disjoint(one: Mutation, other: Mutation) -> bool:
    """Do two mutations touch nothing that the other one touches, or stands in?"""
    touched = [[*each.before, *each.after] for each in (one, other)]
    return not any(
        a == b or a.startswith(f"{b}/") or b.startswith(f"{a}/") or _same_list(a, b)
        for a in touched[0]
        for b in touched[1]
    )


def _same_list(a: str, b: str) -> bool:
    """Two places in one list move when something is put into it."""
    above = a.rpartition("/")[0]
    return above == b.rpartition("/")[0] and (a.rpartition("/")[2].isdigit() or a.endswith("/-") or b.endswith("/-"))


PAIRS = [(one, other) for one in MUTATIONS for other in MUTATIONS if one.id < other.id and _disjoint(one, other)]


@settings(max_examples=examples(60, 600), deadline=None)
@given(st.sampled_from(PAIRS))
def test_two_disjoint_mutations_give_both_entries(pair: tuple[Mutation, Mutation]) -> None:
    one, other = pair
    start = changed(base(), {**one.before, **other.before})
    assert ids(start, changed(start, {**one.after, **other.after})) == sorted([one.id, other.id])


def test_there_are_many_disjoint_pairs() -> None:
    assert len(PAIRS) > 5000


def _places(value: Any, pointer: str = "") -> Iterator[str]:
    yield pointer
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _places(item, f"{pointer}/{escape(str(key))}")


def _other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return f"{value}x"
    return value + 1 if isinstance(value, int | float) else GONE


# What may be left out, said twice or said otherwise without any change of meaning.
SILENT = (
    (r".*/parameters/\d+/required", "a path parameter is always required"),
    (r".*/requestBody/required", "a body is optional unless it is said to be required"),
    (r".*/get/security", "the security of the whole document holds where an operation has none of its own"),
)


def test_nothing_is_changed_in_silence() -> None:
    """Every part of every document here, taken out or made another: each time something is found, unless said why."""
    known = set(_places(base()))
    seen: set[tuple[str, str, str]] = set()
    silent = set()
    for n, document in enumerate([base(), *(each for mutation in MUTATIONS for each in mutation.documents())]):
        old = load(document)
        for pointer in _places(document):
            if pointer in ("", "/openapi", "/info", "/paths") or (n and pointer in known):
                continue
            value = resolve(document, pointer)
            for other in (GONE, _other(value)):
                key = (pointer, repr(value), repr(other))
                if key in seen:
                    continue
                seen.add(key)
                try:
                    new = load(changed(document, {pointer: other}))
                except GeneratorError:
                    continue  # that is no OpenAPI document
                if not compare(old, new).found:
                    silent.add(pointer)
    unexplained = {pointer for pointer in silent if not any(re.fullmatch(pattern, pointer) for pattern, _ in SILENT)}
    assert unexplained == set()
    assert len(seen) > 900


@pytest.mark.parametrize(
    "change",
    [
        {"/tags": [{"name": "things", "description": "More about things."}]},
        {"/tags": GONE},
        {"/tags/0/name": "items"},
        {"/externalDocs": {"url": "https://example.com"}},
        {"/components/securitySchemes/oauth/flows/implicit/scopes/read": "Read it."},
    ],
)
def test_words_of_the_whole_document(change: dict[str, Any]) -> None:
    old = changed(base(), {"/tags": [{"name": "things", "description": "About things."}]})
    found = ids(old, changed(old, change))
    assert found
    assert set(found) == {"documentation-changed"}


@pytest.mark.parametrize("name", ["thing", "other"])
def test_a_path_parameter_that_the_path_does_not_name(name: str) -> None:
    """Descriptions published by others have such; one is as good as any name."""
    old = changed(base(), {f"{GET}/parameters/0/name": name})
    new = changed(base(), {f"{GET}/parameters/0/name": "another"})
    assert [each for each in ids(old, new) if "parameter" not in each] == []
    assert ids(old, old) == []
