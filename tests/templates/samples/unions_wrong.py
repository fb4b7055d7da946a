"""Mistakes with unions: both type checkers refuse every line that says so, and no other."""

from __future__ import annotations

from unions_api.models import Cat, Content, Environment, ImageContent, Person, TextContent, ThoughtStep, Turn
from unions_api.resources import Turns


def wrong_branch(turns: Turns) -> None:
    Turn(content=[ThoughtStep(summary="s")])  # error
    Turn(step=TextContent(text="x"))  # error
    Turn(pet=Person())  # error
    Turn(by_name={"a": Cat()})  # error
    Turn(environment=5)  # error
    Turn(stop=5)  # error
    Turn(stop=[5])  # error
    Turn(value=object())  # error
    turns.create(input=5)  # error
    turns.create(input="x", config={"pet": Environment()})  # error


def misspelt_discriminator() -> None:
    Turn(content=[{"type": "txt", "text": "x"}])  # error
    Turn(pet={"pet_type": "Cow"})  # error
    Turn(step={"step_typ": "thought"})  # error
    Turn(shape={"family": "round", "class_": "oval"})  # error
    TextContent(type="image")  # error
    Turn(kind="talk")  # error


def wrong_member(content: Content, turn: Turn) -> None:
    Turn(content=[{"type": "text", "txt": "x"}])  # error
    Turn(content=[{"type": "image", "text": "x"}])  # error
    Turn(owner={"name": "me"})  # error
    ImageContent(text="x")  # error
    content.text  # error  # noqa: B018
    if isinstance(content, TextContent):
        content.alt_text  # error  # noqa: B018
    for each in turn.steps or []:
        each.summary  # error  # noqa: B018
