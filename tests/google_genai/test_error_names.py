"""The names of google-genai's ``errors`` are names here."""

from __future__ import annotations

import builtins
import re

import pytest

import genai
from tests.shared import SHARED, needs_shared

#: The public names of google-genai's ``errors``, and what they are here.
ERRORS: dict[str, str] = {
    "APIError": "APIError",
    "ClientError": "ClientError",
    "ServerError": "ServerError",
    "UnknownApiResponseError": "ResponseDecodeError",
    "UnsupportedFunctionError": "ArgumentError",
    "UnknownFunctionCallArgumentError": "UnknownFunctionCallArgumentError",
    "FunctionInvocationError": "ArgumentError",
    "ContinuationInterruptedError": "ContinuationInterruptedError",
}


@pytest.mark.parametrize(("name", "ours"), ERRORS.items())
def test_its_errors_have_their_names_here(name: str, ours: str) -> None:
    cls = getattr(genai.errors, name)
    assert cls is getattr(genai.errors, ours)
    assert issubclass(cls, genai.errors.GenAIError)
    if name.startswith(("Un", "Function")):
        assert issubclass(cls, ValueError), "it is one in google-genai"
    assert name in genai.errors.__all__


#: The classes that the catalogue of faults names.
CATALOGUE = {
    *("APIConnectionError", "APIError", "APIStatusError", "APITimeoutError", "ClientClosed", "ClientError"),
    *("ConfigError", "DownloadInterrupted", "InsecureBaseURL", "InvalidResourceName", "LiveDisconnected"),
    *("LiveProtocolError", "PaginationLoop", "ProxyError", "ResponseDecodeError", "ResponseTooLarge", "ServerError"),
    *("StreamInterrupted", "StreamTruncated", "UnexpectedContentType", "UnknownApiResponseError"),
    *("UploadIntegrityError", "UploadInterrupted", "UploadSessionExpired", "UploadSourceChanged"),
}
#: What other libraries raise, which the catalogue names as well.
FOREIGN = {
    *("CancelledError", "ClientConnectorError", "ClientOSError", "ClientPayloadError", "ClientResponseError"),
    *("ConnectError", "JSONDecodeError", "LocalProtocolError", "ReadError", "RemoteProtocolError", "ValidationError"),
}


@pytest.mark.parametrize("name", sorted(CATALOGUE))
def test_the_errors_of_the_catalogue_are_one_tree(name: str) -> None:
    assert issubclass(getattr(genai.errors, name), genai.errors.GenAIError)


@needs_shared
def test_the_catalogue_names_no_other_errors() -> None:
    text = (SHARED / "faults.md").read_text(encoding="utf-8")  # type: ignore[operator]
    listed = text[text.index("- Error classes are one tree") :].partition("\n")[0]
    named = set(re.findall(r"`([A-Z]\w+)`", listed))
    named |= set(re.findall(r"\b(?:[A-Z]\w+Error|[A-Z]\w+(?:Interrupted|Truncated|Expired|Closed|Loop))\b", text))
    # Built-in classes that stand beside ours are in the text as well.
    assert {name for name in named if not hasattr(builtins, name)} == CATALOGUE | FOREIGN
