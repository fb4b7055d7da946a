"""The turns of a session: what the model reads of them, and how they are counted.

A turn is a content in the API's form, with three fields of the emulator's own: ``heard``, the words of its sound;
``seconds``, how long the sound is; ``frames``, how many pictures of a video it has. Sound and pictures themselves are
not kept.
"""

from __future__ import annotations

from typing import Any

from ..fake_model.tokens import Tokens, count_json, count_parts
from ..project import Project

JSON = dict[str, Any]

_AUDIO_TOKENS_A_SECOND = 25
_FRAME_TOKENS = 258
_OWN = ("heard", "seconds", "frames")


def contents(turns: list[JSON]) -> list[JSON]:
    """The turns as a prompt."""
    out = []
    for turn in turns:
        content = {key: value for key, value in turn.items() if key not in _OWN}
        if turn.get("heard"):
            content["parts"] = [*turn.get("parts", []), {"text": turn["heard"]}]
        if content.get("parts"):
            out.append(content)
    return out


def append(turns: list[JSON], turn: JSON) -> None:
    """Add a turn; responses of functions that nothing was said to yet are answered together."""
    if turns and has_responses(turns[-1]) and has_responses(turn):
        turn = {**turn, "parts": turns.pop()["parts"] + turn["parts"]}
    turns.append(turn)


def is_end(response: JSON) -> bool:
    """Whether a response only says that no more results come."""
    return response.get("scheduling") == "SILENT" and not response.get("response")


def count(project: Project, turns: list[JSON], model: str) -> Tokens:
    """Count turns by modality."""
    tokens = Tokens()
    for turn in turns:
        tokens += count_parts(project, turn.get("parts", []), model)
        tokens.add("AUDIO", round(turn.get("seconds", 0.0) * _AUDIO_TOKENS_A_SECOND))
        tokens.add("VIDEO", turn.get("frames", 0) * _FRAME_TOKENS)
    return tokens


def usage(prompt: Tokens, answer: Tokens, thoughts: int, *, vertex: bool) -> JSON:
    """The ``usageMetadata`` of a turn, by the names that the backend has."""
    name = "candidates" if vertex else "response"
    found: JSON = {"promptTokenCount": prompt.total}
    if answer.total:
        found[f"{name}TokenCount"] = answer.total
    found["totalTokenCount"] = prompt.total + answer.total + thoughts
    found["promptTokensDetails"] = prompt.details()
    if answer.total:
        found[f"{name}TokensDetails"] = answer.details()
    if thoughts:
        found["thoughtsTokenCount"] = thoughts
    return found | {"trafficType": "ON_DEMAND"} if vertex else found


def compressed(project: Project, turns: list[JSON], model: str, config: JSON, limit: int) -> list[JSON]:
    """The turns that stay when the oldest ones make room, as ``contextWindowCompression`` says."""
    trigger = config.get("triggerTokens", int(limit * 0.8))
    if count(project, turns, model).total <= trigger:
        return turns
    target = config.get("slidingWindow", {}).get("targetTokens", trigger // 2)
    kept = list(turns)
    while len(kept) > 1 and count(project, kept, model).total > target:
        del kept[0]
        # A window begins with a turn of the user.
        while len(kept) > 1 and (kept[0].get("role") == "model" or has_responses(kept[0])):
            del kept[0]
    return kept


def count_setup(setup: JSON, project: Project, model: str) -> Tokens:
    """Count what a setup adds to every prompt."""
    tokens = count_parts(project, setup.get("systemInstruction", {}).get("parts", []), model)
    if tools := setup.get("tools"):
        tokens.add("TEXT", count_json(tools))
    return tokens


def has_responses(turn: JSON) -> bool:
    return any("functionResponse" in part for part in turn.get("parts", []))
