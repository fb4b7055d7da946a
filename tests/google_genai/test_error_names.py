"""The names of google-genai's ``errors`` are names here."""

from __future__ import annotations

import builtins
import re

import pytest

import genai
from tests.shared import SHARED, needs_shared

#: The public names of google-genai's ``errors``, and what they are here.
ERRORS: dict[str, str | None] = {
    "APIError": "APIError",
    "ClientError": "ClientError",
    "ServerError": "ServerError",
    "UnknownApiResponseError": "ResponseDecodeError",
    "UnsupportedFunctionError": "ArgumentError",
    "UnknownFunctionCallArgumentError": "UnknownFunctionCallArgumentError",
    "FunctionInvocationError": "ArgumentError",
    # It belongs to `automatic_continuation`, which no published description of the Developer API has.
    "ContinuationInterruptedError": None,
}


@pytest.mark.parametrize(("name", "ours"), ERRORS.items())
def test_its_errors_have_their_names_here(name: str, ours: str | None) -> None:
    if ours is None:
        assert not hasattr(genai.errors, name), f"{name} is here now: say what it is"
        return
    cls = getattr(genai.errors, name)
    assert cls is getattr(genai.errors, ours)
    assert issubclass(cls, genai.errors.GenAIError)
    if name.startswith(("Un", "Function")):
        assert issubclass(cls, ValueError), "it is one in google-genai"
    assert name in genai.errors.__all__


@needs_shared
def test_the_names_of_the_fault_catalogue_are_one_tree() -> None:
    text = (SHARED / "faults.md").read_text(encoding="utf-8")  # type: ignore[operator]
    listed = text[text.index("- Error classes are one tree") :].partition("\n")[0]
    named = set(re.findall(r"`([A-Z]\w+)`", listed))
    named |= set(re.findall(r"\b(?:[A-Z]\w+Error|[A-Z]\w+(?:Interrupted|Truncated|Expired|Closed|Loop))\b", text))
    # What other libraries raise, and the built-in classes that stand beside ours, are in the text as well.
    named -= {name for name in named if hasattr(builtins, name)} | FOREIGN
    assert len(named) > 18
    for name in named:
        assert issubclass(getattr(genai.errors, name), genai.errors.GenAIError), name


FOREIGN = {
    "ClientConnectorError",
    "ClientOSError",
    "ClientPayloadError",
    "ClientResponseError",
    "ConnectError",
    "JSONDecodeError",
    "LocalProtocolError",
    "ReadError",
    "RemoteProtocolError",
    "ValidationError",
    "CancelledError",
}
