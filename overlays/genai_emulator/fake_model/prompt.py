"""A request as the model reads it: turns, attachments and tools."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..project import Project
from ..scripted.prompt import text_of
from .documents import Attachment, from_part

JSON = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    role: str
    text: str
    parts: tuple[JSON, ...]


@dataclass(frozen=True)
class Prompt:
    """``question`` is the text of the last turn, ``earlier`` the turns before it; ``attachments`` are those of all."""

    model: str
    question: str
    earlier: tuple[Turn, ...]
    last: Turn
    system: str
    attachments: tuple[Attachment, ...]
    tools: tuple[JSON, ...]
    tool_config: JSON
    generation: JSON
    seed: str

    @property
    def responses(self) -> list[JSON]:
        """The function responses of the last turn."""
        return [part["functionResponse"] for part in self.last.parts if "functionResponse" in part]

    @property
    def original_question(self) -> str:
        """The question, or the one that led to the function calls if the last turn answers them."""
        if self.question:
            return self.question
        return next((turn.text for turn in reversed(self.earlier) if turn.role != "model" and turn.text), "")

    def tool(self, name: str) -> JSON | None:
        """The settings of a tool such as ``googleSearch``; None if it is not among the tools."""
        return next((tool[name] for tool in self.tools if name in tool), None)

    def functions(self) -> list[JSON]:
        return [function for tool in self.tools for function in tool.get("functionDeclarations", [])]


def read_prompt(project: Project, request: JSON) -> Prompt:
    """Read the prompt from a canonical request that includes its cache."""
    turns = [_turn(content) for content in request["contents"]]
    system = text_of(request.get("systemInstruction", {}).get("parts", []))
    parts = [part for content in request["contents"] for part in content.get("parts", [])]
    parts += request.get("systemInstruction", {}).get("parts", [])
    attachments = [found for part in parts if (found := from_part(project, part)) is not None]
    generation = request.get("generationConfig", {})
    return Prompt(
        model=request["model"],
        question=turns[-1].text,
        earlier=tuple(turns[:-1]),
        last=turns[-1],
        system=system,
        attachments=tuple(attachments),
        tools=tuple(request.get("tools", [])),
        tool_config=request.get("toolConfig", {}),
        generation=generation,
        seed=json.dumps([request["model"], request["contents"], system, generation.get("seed")], sort_keys=True),
    )


def _turn(content: JSON) -> Turn:
    parts = content.get("parts", [])
    return Turn(content.get("role") or "user", text_of(parts), tuple(parts))
