"""Answers as Vertex AI sends them, from those of the fake model, which are the Developer API's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..fake_model.text import pick
from ..model_families import generation_of

JSON = dict[str, Any]

# What only the Developer API tells.
_USAGE_LEFT_OUT = ("serviceTier", "rawPromptTokenCount")
_CANDIDATE_LEFT_OUT = ("tokenCount", "groundingAttributions", "index")
_ORDER = ("candidates", "promptFeedback", "usageMetadata", "modelVersion", "createTime", "responseId")


def answer(body: JSON, model: JSON, request: JSON, created: str) -> JSON:
    """A whole answer.

    Args:
        body: The answer of the fake model.
        model: What answered.
        request: What was asked.
        created: The time, as RFC 3339 has it.
    """
    several = len(body.get("candidates", ())) > 1
    out = body | {"createTime": created, "usageMetadata": _usage(body, model, request)}
    if "candidates" in body:
        out["candidates"] = [_candidate(each, model, several=several) for each in body["candidates"]]
    if "promptFeedback" in body:
        out["promptFeedback"] = _feedback(body["promptFeedback"])
    return {key: out[key] for key in _ORDER if key in out}


def events(bodies: Iterator[JSON], model: JSON, request: JSON, created: str) -> Iterator[JSON]:
    """The events of a stream; only the last tells the usage."""
    several = request.get("generationConfig", {}).get("candidateCount", 1) > 1
    for body in bodies:
        told = answer(body, model, request, created)
        candidates = told.get("candidates", [])
        for each in candidates:
            each.pop("avgLogprobs", None)
            each.pop("score", None)
            if several:
                each["index"] = next(found["index"] for found in body["candidates"] if _same(found, each))
        if candidates and not any("finishReason" in each for each in candidates):
            told["usageMetadata"] = {"trafficType": told["usageMetadata"]["trafficType"]}
        yield told


def _same(given: JSON, made: JSON) -> bool:
    return bool(given.get("content") == made.get("content"))


def _usage(body: JSON, model: JSON, request: JSON) -> JSON:
    given = body.get("usageMetadata", {})
    usage = {key: value for key, value in given.items() if key not in _USAGE_LEFT_OUT}
    usage.setdefault("trafficType", "ON_DEMAND")
    spoken = usage.get("candidatesTokenCount")
    if spoken and "candidatesTokensDetails" not in usage:
        usage["candidatesTokensDetails"] = [{"modality": "TEXT", "tokenCount": spoken}]
    if generation_of(model) == 2:
        usage["billablePromptUsage"] = {"textCount": characters(request.get("contents", []))}
    return usage


def characters(contents: list[JSON]) -> int:
    """How many characters of text are paid for: all but white space."""
    texts = (part["text"] for content in contents for part in content.get("parts", ()) if "text" in part)
    return sum(len("".join(text.split())) for text in texts)


def _candidate(given: JSON, model: JSON, *, several: bool) -> JSON:
    left_out = _CANDIDATE_LEFT_OUT[:-1] if several else _CANDIDATE_LEFT_OUT
    candidate = {key: value for key, value in given.items() if key not in left_out}
    if candidate.get("finishReason") == "STOP":
        candidate.pop("finishMessage", None)
    if "citationMetadata" in candidate:
        sources = candidate["citationMetadata"].get("citationSources", [])
        candidate["citationMetadata"] = {"citations": sources}
    for chunk in candidate.get("groundingMetadata", {}).get("groundingChunks", ()):
        if "web" in chunk:
            chunk["web"].setdefault("domain", chunk["web"].get("title", ""))
    if "safetyRatings" in candidate:
        candidate["safetyRatings"] = [_rating(each) for each in candidate["safetyRatings"]]
    text = next((part["text"] for part in candidate.get("content", {}).get("parts", ()) if "text" in part), "")
    if text and "finishReason" in candidate:
        candidate.setdefault("avgLogprobs", -0.01 - pick(f"average/{text}", 100) / 1000)
        if generation_of(model) == 2:
            candidate.setdefault("score", candidate["avgLogprobs"] * len(text.split()))
    return candidate


def _rating(given: JSON) -> JSON:
    high = given.get("probability") == "HIGH"
    score = 0.9 if high else 0.02 + pick(str(given.get("category")), 100) / 5000
    scores = {"probabilityScore": score, "severityScore": score}
    return {**given, **scores, "severity": "HARM_SEVERITY_HIGH" if high else "HARM_SEVERITY_NEGLIGIBLE"}


def _feedback(given: JSON) -> JSON:
    feedback = dict(given)
    if "safetyRatings" in feedback:
        feedback["safetyRatings"] = [_rating(each) for each in feedback["safetyRatings"]]
    return feedback | {"blockReasonMessage": "The prompt was blocked."}
