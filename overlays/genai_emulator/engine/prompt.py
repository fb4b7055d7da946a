"""A request as the model reads it: who said what, what was sent along, which tools there are."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..project import Project
from .documents import Material, from_part

JSON = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    role: str
    text: str
    parts: tuple[JSON, ...]


@dataclass(frozen=True)
class Prompt:
    """``question`` is the text of the last turn; ``earlier`` the turns before it; ``materials`` all that was sent."""

    model: str
    question: str
    earlier: tuple[Turn, ...]
    last: Turn
    system: str
    materials: tuple[Material, ...]
    tools: tuple[JSON, ...]
    tool_config: JSON
    generation: JSON
    seed: str

    @property
    def responses(self) -> list[JSON]:
        """The function responses of the last turn."""
        return [part["functionResponse"] for part in self.last.parts if "functionResponse" in part]

    @property
    def asked(self) -> str:
        """The question; after function responses, the one that led to the calls."""
        if self.question:
            return self.question
        return next((turn.text for turn in reversed(self.earlier) if turn.role != "model" and turn.text), "")

    def tool(self, name: str) -> JSON | None:
        """The settings of a tool such as ``googleSearch``; None when it is not among the tools."""
        return next((tool[name] for tool in self.tools if name in tool), None)

    def functions(self) -> list[JSON]:
        return [function for tool in self.tools for function in tool.get("functionDeclarations", [])]


def read_prompt(project: Project, request: JSON) -> Prompt:
    """Make the prompt of a canonical request, with a cache already merged into it."""
    turns = [_turn(content) for content in request["contents"]]
    system = text_of(request.get("systemInstruction", {}).get("parts", []))
    parts = [part for content in request["contents"] for part in content.get("parts", [])]
    parts += request.get("systemInstruction", {}).get("parts", [])
    materials = [found for part in parts if (found := from_part(project, part)) is not None]
    generation = request.get("generationConfig", {})
    return Prompt(
        model=request["model"],
        question=turns[-1].text,
        earlier=tuple(turns[:-1]),
        last=turns[-1],
        system=system,
        materials=tuple(materials),
        tools=tuple(request.get("tools", [])),
        tool_config=request.get("toolConfig", {}),
        generation=generation,
        seed=json.dumps([request["model"], request["contents"], system, generation.get("seed")], sort_keys=True),
    )


def text_of(parts: Iterable[JSON]) -> str:
    """The text in some parts, thoughts left out."""
    return "\n".join(part["text"] for part in parts if part.get("text") and not part.get("thought")).strip()


def _turn(content: JSON) -> Turn:
    parts = content.get("parts", [])
    return Turn(content.get("role") or "user", text_of(parts), tuple(parts))
