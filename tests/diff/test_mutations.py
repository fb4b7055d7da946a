"""Each kind of change, made alone: it is found, nothing else is, and the way back is its mirror."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diff.rules import RULES
from tests.diff.base import base, changed, compared, ids
from tests.diff.mutations import MUTATIONS, Mutation

by_id = pytest.mark.parametrize("mutation", MUTATIONS, ids=[each.id for each in MUTATIONS])


def test_every_rule_of_the_wire_has_a_mutation() -> None:
    assert {each.id for each in MUTATIONS} == {rule.id for rule in RULES.values() if rule.axis == "wire"}


@by_id
def test_one_entry_at_its_place(mutation: Mutation) -> None:
    found = compared(*mutation.documents()).found
    assert [(each.raw.id, each.raw.old, each.raw.new) for each in found] == [(mutation.id, mutation.old, mutation.new)]


@by_id
def test_the_way_back_is_the_mirror(mutation: Mutation) -> None:
    old, new = mutation.documents()
    assert ids(new, old) == [RULES[mutation.id].mirror]


@by_id
def test_a_fingerprint_says_what_changed_and_no_more(mutation: Mutation) -> None:
    """It is the same wherever the change stands in the file, and another one for the way back."""
    old, new = mutation.documents()
    prints = [each.raw.fingerprint() for each in compared(old, new).found]
    moved = [dict(reversed(document.items())) for document in (old, new)]
    assert [each.raw.fingerprint() for each in compared(moved[0], moved[1]).found] == prints
    assert [each.raw.fingerprint() for each in compared(new, old).found] != prints


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


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PAIRS))
def test_two_disjoint_mutations_give_both_entries(pair: tuple[Mutation, Mutation]) -> None:
    one, other = pair
    start = changed(base(), {**one.before, **other.before})
    assert ids(start, changed(start, {**one.after, **other.after})) == sorted([one.id, other.id])


def test_there_are_many_disjoint_pairs() -> None:
    assert len(PAIRS) > 5000
