"""Unions as a program uses them: both type checkers accept it, and see the types that the comments name."""

from __future__ import annotations

from typing import reveal_type

from unions_api import models
from unions_api.models import CallStep, Cat, Content, ImageContent, TextContent, ThoughtStep, Turn
from unions_api.resources import Turns


def read(turn: Turn) -> object:
    for content in turn.content or []:
        reveal_type(content)  # TextContent | ImageContent | UnknownContent
        if isinstance(content, TextContent):
            reveal_type(content.text)  # str | None
        elif isinstance(content, ImageContent):
            reveal_type(content.data)  # bytes | None
        else:
            reveal_type(content)  # UnknownContent
            content.depth.of_whatever  # noqa: B018
    match turn.step:
        case CallStep() as step:
            reveal_type(step.arguments)  # dict[str, Any] | None
        case ThoughtStep(summary=summary):
            reveal_type(summary)  # str | None
        case _:
            pass
    reveal_type(turn.stop)  # str | list[str] | None
    reveal_type(turn.kind)  # Literal['turn'] | None
    reveal_type(turn.priority)  # Priority | None
    reveal_type(turn.environment)  # Environment | str | None
    if isinstance(turn.stop, str):
        reveal_type(turn.stop)  # str
    return turn.by_name


def write(turns: Turns, content: Content) -> None:
    Turn(content=[content, TextContent(text="x"), {"type": "image", "alt_text": "y"}], by_name={"a": {"text": "x"}})
    Turn(step={"step_type": "thought", "summary": "s"}, steps=[ThoughtStep(), {"step_type": "function_call"}])
    Turn(stop="a", limit=1.5, environment={"id": "e"}, model="new", priority=9, kind="turn", size="12", revision=2)
    Turn(pet=Cat(lives=9), owner={"full_name": "me"}, value=["a", 1.0, True, {"fields": {"a": "b"}}])
    Turn(content=[models.UnknownContent(type="newer", depth=3)], format={"type": "object", "whatever": 1})
    reveal_type(turns.create(input="x", config={"content": [content], "stop": ["a"]}))  # Turn
    reveal_type(turns.create(input=[{"step_type": "thought"}, {"type": "text", "text": "x"}]))  # Turn
