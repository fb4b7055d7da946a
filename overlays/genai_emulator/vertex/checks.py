"""What Vertex AI refuses in other words than the Developer API, or what only it refuses."""

from __future__ import annotations

from dataclasses import replace

from ..call import JSON, Call
from ..errors import ApiError, invalid
from . import errors

# The bounds of settings, and the upper one in words.
_RANGES = {
    "temperature": (0, 2.0, "2.0001 (exclusive)"),
    "topP": (0, 1.0, "1.0001 (exclusive)"),
    "candidateCount": (1, 8, "9 (exclusive)"),
    "presencePenalty": (-2, 1.9999, "2 (exclusive)"),
    "frequencyPenalty": (-2, 1.9999, "2 (exclusive)"),
    "logprobs": (0, 20, "21 (exclusive)"),
}
_LABELS = 64


def read_by_model(call: Call, schema: str) -> Call:
    """The call with what the service leaves open as the model reads it; ApiError for what the model cannot read."""
    return replace(call, body=call.validator.value(schema, call.body, {}))


def check_generate(body: JSON, model: JSON) -> None:
    """Raise ApiError for the first thing that generateContent would refuse."""
    if not body.get("contents"):
        raise _unable("at least one contents field is required")
    check_roles(body["contents"])
    if not all(content.get("parts") for content in body["contents"]):
        raise _unable("it must include at least one parts field, which describes the prompt input")
    generation = body.get("generationConfig", {})
    for name, (low, high, words) in _RANGES.items():
        value = generation.get(name)
        if value is not None and not low <= value <= high:
            raise errors.out_of_range(name, value, low, words)
    most = model["outputTokenLimit"]
    tokens = generation.get("maxOutputTokens", 1)
    if not 1 <= tokens <= most:
        raise errors.out_of_range("maxOutputTokens", tokens, 1, f"{most + 1} (exclusive)")
    check_labels(body.get("labels", {}))


def _unable(why: str) -> ApiError:
    """Words that users report, and no recording has."""
    page = "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/gemini"
    return errors.refused(f"Unable to submit request because {why}. Learn more: {page}")


def check_roles(contents: list[JSON]) -> None:
    """Raise ApiError for the first content whose role is none."""
    for content in contents:
        if content.get("role") not in ("user", "model", "function"):
            raise errors.refused("Please use a valid role: user, model.")


def check_labels(labels: JSON) -> None:
    """Raise ApiError for labels that a bill cannot hold."""
    if len(labels) > _LABELS:
        raise invalid(f"At most {_LABELS} labels are allowed, and {len(labels)} were given.")
