"""Long lists of an answer that are seldom read are decoded when they are; nothing else tells that they were not."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from gemini_api.models import Candidate, CitationMetadata, GroundingMetadata, LogprobsResult
from genai_runtime.errors import ResponseDecodeError
from genai_runtime.models.decode import decode
from tests.cases import case

COUNT = 200


def wire(count: int = COUNT) -> dict[str, Any]:
    """A candidate with every field that may wait, an unknown field in one of its items."""
    tokens: list[Any] = [{"token": f"t{i}", "tokenId": i, "logProbability": -0.5} for i in range(count)]
    tokens[3]["newField"] = [1]
    return {
        "logprobsResult": {"chosenCandidates": tokens, "topCandidates": [{"candidates": tokens[:2]}] * count},
        "groundingMetadata": {
            "groundingChunks": [{"web": {"uri": f"https://example.com/{i}"}} for i in range(count)],
            "groundingSupports": [{"segment": {"endIndex": i}, "groundingChunkIndices": [i]} for i in range(count)],
        },
        "citationMetadata": {"citationSources": [{"startIndex": i} for i in range(count)]},
    }


def waiting(candidate: Candidate) -> list[str]:
    """The fields that have not been decoded yet."""
    parts = candidate.logprobs_result, candidate.grounding_metadata, candidate.citation_metadata
    return sorted(name for part in parts for name in getattr(part, "_memo", None) or ())


ALL = ["chosen_candidates", "citations", "grounding_chunks", "grounding_supports", "top_candidates"]


def test_they_are_decoded_once_when_they_are_read() -> None:
    found = decode(wire(), Candidate)
    assert waiting(found) == ALL
    assert found.logprobs_result is not None
    tokens = found.logprobs_result.chosen_candidates
    assert tokens is not None
    assert [each.token_id for each in tokens] == [*range(COUNT)]
    assert tokens[3].extra == {"newField": [1]}
    assert tokens is found.logprobs_result.chosen_candidates
    assert waiting(found) == [name for name in ALL if name != "chosen_candidates"]


def test_whatever_looks_at_the_answer_sees_them() -> None:
    whole = decode(wire(), Candidate)
    assert whole.model_dump()["grounding_metadata"]["grounding_chunks"][7]["web"]["uri"] == "https://example.com/7"
    assert waiting(whole) == []
    looks: dict[str, tuple[Callable[[Candidate], Any], Any]] = {
        "to_dict": (lambda found: found.to_dict(), wire()),
        "equal": (lambda found: found == whole, True),
        "copy": (lambda found: copy.deepcopy(found) == whole, True),
        "pickle": (lambda found: pickle.loads(pickle.dumps(found)) == whole, True),
        "repr": (repr, repr(whole)),
        "json": (lambda found: found.model_dump_json(), whole.model_dump_json()),
    }
    for name, (look, expected) in looks.items():
        with case(name):
            found = decode(wire(), Candidate)
            assert waiting(found) == ALL
            assert look(found) == expected
            assert waiting(found) == []


def test_short_lists_and_nulls_are_read_at_once() -> None:
    short = decode(wire(8), Candidate)
    assert waiting(short) == []
    assert short.to_dict() == wire(8)
    empty = decode({"groundingMetadata": {"groundingChunks": None}, "logprobsResult": {"topCandidates": []}}, Candidate)
    assert empty.grounding_metadata is not None
    assert empty.grounding_metadata.grounding_chunks is None
    assert empty.logprobs_result is not None
    assert empty.logprobs_result.top_candidates == []
    with_null = decode({"citationSources": [None, *wire()["citationMetadata"]["citationSources"]]}, CitationMetadata)
    assert with_null.citations is not None
    assert len(with_null.citations) == COUNT


def test_assigning_replaces_what_waits() -> None:
    found = decode(wire()["logprobsResult"], LogprobsResult)
    found.top_candidates = None
    assert "topCandidates" not in found.to_dict()


def test_another_shape_is_said_with_the_answer_or_when_the_list_is_read() -> None:
    # Of a list whose items all have another shape, some are looked at.
    shapes: list[Any] = ["text", {"a": 1}, [{"token": 1}] * COUNT, ["text"] * COUNT, [[]] * COUNT]
    for value in shapes:
        with pytest.raises(ResponseDecodeError, match=r"\$\.chosenCandidates"):
            decode({"chosenCandidates": value}, LogprobsResult)
    one = wire()["logprobsResult"]
    one["chosenCandidates"][5]["tokenId"] = "many"
    found = decode(one, LogprobsResult)
    for _ in range(2):
        with pytest.raises(
            ResponseDecodeError, match=r"LogprobsResult\.chosen_candidates\[5\]\.tokenId: expected an int"
        ):
            found.chosen_candidates  # noqa: B018
    assert found.top_candidates is not None
    assert "cannot read" in repr(found)
    supports = wire()["groundingMetadata"]
    supports["groundingSupports"][9] = 7
    grounding = decode(supports, GroundingMetadata)
    with pytest.raises(ResponseDecodeError, match=r"GroundingMetadata\.grounding_supports\[9\]: expected an object"):
        grounding.grounding_supports  # noqa: B018


def test_threads_that_read_one_at_once_have_the_same_list() -> None:
    found = decode(wire(64)["logprobsResult"], LogprobsResult)
    kept = found._memo["top_candidates"]  # type: ignore[attr-defined]
    first: list[Any] = []
    original = kept[0]

    def read(item: Any) -> Any:
        # While the first thread decodes it, another one does so to its end.
        if not first:
            first.append(None)
            first[0] = found.top_candidates
            first[0].append(None)
        return original(item)

    found._memo["top_candidates"] = (read, *kept[1:])  # type: ignore[attr-defined]
    assert found.top_candidates is first[0]
    assert len(first[0]) == 65
