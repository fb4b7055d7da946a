"""Enums that stay open."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError
from genai_runtime.models.codecs import WireError
from genai_runtime.models.enums import OpenEnum


class Reason(OpenEnum):
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"


class Tier(OpenEnum):
    STANDARD = "standard"
    NONE = ""


def test_members_are_their_strings() -> None:
    assert Reason.STOP == "STOP"
    assert str(Reason.STOP) == "STOP"
    assert f"{Reason.STOP:>6}" == "  STOP"
    assert json.dumps([Reason.STOP]) == '["STOP"]'
    assert Reason.STOP.name == "STOP"
    assert Reason.STOP.is_known
    assert repr(Reason.STOP) == "<Reason.STOP: 'STOP'>"


def test_members_hash_as_their_strings() -> None:
    assert {"standard": 1}[Tier.STANDARD] == 1
    assert {Tier.STANDARD, "standard"} == {"standard"}


@pytest.mark.parametrize("value", ["STOP", "stop", "Stop"])
def test_calling_finds_a_member_in_any_case(value: str) -> None:
    assert Reason(value) is Reason.STOP


def test_a_name_that_differs_from_its_value_is_found_too() -> None:
    assert Tier("STANDARD") is Tier.STANDARD


def test_an_unknown_value_is_an_open_member() -> None:
    with pytest.warns(UserWarning, match="'BRAND_NEW' is not a valid Reason, and is sent as it is"):
        new = Reason("BRAND_NEW")
    assert isinstance(new, Reason)
    assert new == "BRAND_NEW"
    assert (new.name, new.value) == ("BRAND_NEW", "BRAND_NEW")
    assert not new.is_known
    assert new is Reason.decode("BRAND_NEW")
    assert new not in list(Reason)


def test_the_wire_is_kept_to_the_letter() -> None:
    assert Reason.decode("STOP") is Reason.STOP
    lower = Reason.decode("stop")
    assert lower.value == "stop"
    assert not lower.is_known
    assert Tier.decode("") is Tier.NONE


def test_a_number_stays_a_number() -> None:
    seven = Reason.decode(7)
    assert seven.value == 7
    assert str(seven) == "7"
    assert repr(seven) == "<Reason.7: 7>"


@pytest.mark.parametrize("value", [True, 1.5, None])
def test_what_is_no_name_is_refused(value: Any) -> None:
    with pytest.raises(WireError, match="expected the name of a Reason"):
        Reason.decode(value)
    with pytest.raises(ValueError, match="is not a valid Reason"):
        Reason(value)


@pytest.mark.parametrize("member", [Reason.STOP, Reason.decode("stop"), Reason.decode("NEW"), Reason.decode(7)])
def test_copies_and_pickles(member: Reason) -> None:
    for twin in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):
        assert twin is member


def test_the_memory_of_open_members_is_bounded() -> None:
    first = Tier.decode("value-0")
    for number in range(2000):
        assert Tier.decode(f"value-{number}") == f"value-{number}"
    assert Tier.decode("value-0") is first
    assert Tier.decode("value-1999") is not Tier.decode("value-1999")
    assert Tier.decode("value-1999") == Tier.decode("value-1999")


class TestCheck:
    def test_members_and_names_in_any_case(self) -> None:
        assert Reason.check("max_tokens", "x") is Reason.MAX_TOKENS
        assert Reason.check(Reason.STOP, "x") is Reason.STOP
        assert Reason.check(Reason.decode("NEW"), "x") == "NEW"

    def test_a_misspelt_name_is_told_the_nearest(self) -> None:
        with pytest.raises(ArgumentError, match="did you mean 'MAX_TOKENS'") as caught:
            Reason.check("MAX_TOKEN", "Candidate.finish_reason")
        assert caught.value.where == "Candidate.finish_reason"

    def test_a_wholly_other_name_is_told_them_all(self) -> None:
        with pytest.warns(UserWarning, match="x: 'qqq' is not a valid Reason.*it has STOP, MAX_TOKENS"):
            assert Reason.check("qqq", "x") == "qqq"

    def test_one_that_is_near_is_sent_with_a_warning(self) -> None:
        with pytest.warns(UserWarning, match="did you mean 'MAX_TOKENS'"):
            assert Reason.check("MAX_TOKS", "x") == "MAX_TOKS"

    def test_another_type_is_refused(self) -> None:
        with pytest.raises(ArgumentError, match="expected a Reason or its name, got int 3"):
            Reason.check(3, "x")
