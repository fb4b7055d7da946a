"""The modules of agents and their neighbours: google-genai's names of types, for programs and for type checkers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import types
from tests.data import read

if TYPE_CHECKING:
    from genai.agents import AgentListParams
    from genai.environments import Environment

MODULES = read("google_genai_modules")


@pytest.mark.parametrize("module", MODULES)
def test_every_name_is_there(module: str) -> None:
    ours = import_module(f"genai.{module}")
    assert getattr(genai, module) is ours
    lacking = [name for name in MODULES[module] if getattr(ours, name, None) is None]
    assert not lacking
    starred: dict[str, Any] = {}
    exec(f"from genai.{module} import *", starred)
    assert set(MODULES[module]) <= starred.keys()
    with pytest.raises(AttributeError, match=f"module 'genai.{module}' has no attribute 'Nonsense'"):
        _ = ours.Nonsense


def test_names_lead_to_the_classes_that_answers_have() -> None:
    from genai import decisions, environments, voices

    assert environments.Environment is types.InteractionsEnvironment
    assert decisions.Answer is types.DecisionAnswer
    assert voices.Voice is types.VoiceOutput
    # What stands here is checked by mypy and pyright as well.
    page: AgentListParams = {"page_size": 2}
    made: Environment = environments.Environment(id="e")
    assert (page["page_size"], made.id) == (2, "e")
