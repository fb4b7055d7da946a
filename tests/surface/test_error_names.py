"""The names of google-genai's ``errors`` are names here."""

from __future__ import annotations

import pytest

import genai

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
