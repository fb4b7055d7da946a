"""Requests that Google got, made by our public API from what they hold: the same JSON goes out."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

import pytest

from genai import types
from genai.errors import APIError, ArgumentError, GenAIError
from genai_runtime.models.base import Model
from tests.cases import case
from tests.recordings.calls import CALLS, arguments, generate, stream
from tests.recordings.equality import differences
from tests.recordings.exchanges import OPERATIONS, Exchange, needs_recordings, replayable, together
from tests.recordings.server import Mode, Player
from tests.recordings.test_models import single
from tests.shared import needs_shared

pytestmark = needs_recordings

# How what we send differs from what was recorded, and why that is right.
EXPECTED = {
    r"\$\.generationConfig: \{\} is None": "no settings at all are no object of settings",
    r"\$\.model: '[^']*' is None": "the model is in the address",
    r"\$\.contents\[\d+\]\.role: 'function' is 'user'": "function responses are the user's turn; see the moving page",
    r"\$\..*JsonSchema\.\$schema: only in the recording": "the dialect of a schema is none of the API's words",
    r"\$\..*[sS]chema\..*propertyOrdering: None is \[.*": "the order of a schema's properties is told to the model",
    r"\$\.tools: 2 items are 1": "tools that hold functions are one tool, and one that holds none is not sent",
    r"\$\.generationConfig\.responseSchema\.propertyOrdering: None is \[.*": "as above, at the top",
}
# Not to be had from us, and right so: the API refused it too.
REFUSED = {"ruby_llm-026": "GenerateContentConfig.response_format: no field 'type'"}


def request_model(each: Exchange) -> type[Model]:
    found = OPERATIONS[each.kind].request
    assert found is not None
    return found


GENERATING = ("models.generateContent", "models.streamGenerateContent")
RECORDED = [
    each for each in replayable() if each.kind in GENERATING and isinstance(each.body, dict) and not each.vertex
]
# What other methods send is made by the calls of the replay, from what was recorded.
OTHERS = [
    each
    for each in replayable()
    if each.kind in CALLS and each.kind not in GENERATING and isinstance(each.body, dict) and not each.vertex
    if not single(each.body, request_model(each))
]
OTHERS_EXPECTED = {
    r"\$\.parameters: None is \{'sampleCount': 4\}": "four images are made where no number is given, as documented",
    r"\$.*\.generationConfig: \{\} is None": "no settings at all are no object of settings",
    r"\$\.tools\[0\]\.functionDeclarations: (\[\] is None|1 items are 3)|\$\.tools: 3 items are 1": "as above",
    r"\$\.generateContentRequest: \{'contents': .* is None|\$\.contents: None is .*": "contents alone need no request",
}
# One object for a list of one, which proto3's JSON takes and Python's types do not.
SINGLE = [each for each in RECORDED if single(each.body, types.GenerateContentRequest)]
MADE = [each for each in RECORDED if each not in SINGLE and each.id not in REFUSED]


@pytest.fixture(scope="module")
def mode() -> Iterator[Mode]:
    """One is enough: how a request is made is the same in all."""
    with Player() as player:
        mode = Mode("sync", player)
        yield mode
        mode.close()


@pytest.mark.parametrize("several", together(MADE))
def test_the_same_request_goes_out(several: list[Exchange], mode: Mode) -> None:
    for each in several:
        with case(each):
            check_request(each, mode)


def check_request(each: Exchange, mode: Mode) -> None:
    given = arguments(each)
    mode.player.play(each.wire(mode.player.url))
    call = generate if each.kind == "models.generateContent" else stream
    try:
        mode.run(call(mode, each, given))
    except ArgumentError:
        # What the API is recorded to refuse of a model is refused here before it is sent.
        assert each.status == 400
        return
    except GenAIError:
        assert each.status != 200 or each.content[:1] == b"["
    found = differences(types.GenerateContentRequest, each.body, mode.player.body(), request=True)
    assert [text for text in found if not any(re.fullmatch(known, text) for known in EXPECTED)] == []


@pytest.mark.parametrize("each", [each for each in RECORDED if each.id in REFUSED], ids=repr)
def test_what_the_api_refused_is_refused_here(each: Exchange) -> None:
    assert each.status == 400
    with pytest.raises(ArgumentError, match=REFUSED[each.id]):
        arguments(each)


@pytest.mark.parametrize("several", together(OTHERS))
def test_the_same_request_of_other_methods_goes_out(several: list[Exchange], mode: Mode) -> None:
    for each in several:
        with case(each):
            mode.player.play(each.wire(mode.player.url))
            with contextlib.suppress(APIError):
                mode.run(CALLS[each.kind](mode, each))
            found = differences(request_model(each), each.body, mode.player.body(), request=True)
            assert [text for text in found if not any(re.fullmatch(known, text) for known in OTHERS_EXPECTED)] == []


@needs_shared
def test_most_are_made() -> None:
    assert len(RECORDED) > 850
    assert len(OTHERS) > 100
    assert len(SINGLE) < len(RECORDED) / 8
