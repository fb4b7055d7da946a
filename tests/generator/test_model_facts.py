"""The facts of models: checked, with where each mistake stands, and rendered."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.errors import InvalidDocument
from generator.load import read_file
from generator.model_facts import NAME, check, model_facts
from tests.shared import ROOT


def test_mistakes() -> None:
    ours = read_file(ROOT / "spec" / NAME)
    check(ours)
    mistakes: dict[str, Callable[[Any], Any]] = {
        r"model_facts.yaml:\d+:\d+.*no source 'rumours'": lambda data: data["rate_limits"].update(
            known_from=["rumours"]
        ),
        r"model_facts.yaml:\d+:\d+.*not a pattern": lambda data: data["counting"][0].update(models="("),
        r"'many' is not of type 'integer'": lambda data: data["limits"][-1].update(pages="many"),
        r"'sideways' is not one of": lambda data: data["counting"][-1]["video"].update(frames="sideways"),
        r"is not valid under any of the given schemas": lambda data: data["refused"][-1].pop("any"),
        r"not 11 columns": lambda data: data["listed"]["models"][-1].pop(),
        r"the last row is for all other models": lambda data: data["limits"].pop(),
        r"'rumours' was unexpected": lambda data: data.update(rumours={}),
    }
    for message, change in mistakes.items():
        data = copy.deepcopy(ours.data)
        change(data)
        with pytest.raises(InvalidDocument, match=message):
            check(attrs.evolve(ours, data=data))


def test_ours_are_rendered(tmp_path: Path) -> None:
    rendered = (ROOT / "generated" / "gemini_api" / "model_facts.json").read_text(encoding="utf-8")
    assert model_facts(ROOT / "spec") == {"model_facts.json": rendered}
    assert json.loads(rendered)["rate_limits"]["tiers"]["free"]["gemini-2.5-flash"] == [10, 250_000, 250]
    assert model_facts(tmp_path) == {}
