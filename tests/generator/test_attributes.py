"""The attributes of the client: which there are, of which class, and on what each stands."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from generator.errors import SpecError, SpecErrors
from tests.generator.small import STRING, Json, each_of, operation, package, ref, thing

SCHEMAS: Json = {"Thing": thing(name=STRING)}
PATHS: Json = {"/things": {"get": operation("getThing", ref("Thing"))}}


def resource(cls: str, parent: str = "client") -> Json:
    methods = {"get": {"operation": "getThing", "config": "GetThingConfig"}}
    return {"class": cls, "parent": parent, "description": f"All the {cls}.", "methods": methods}


RESOURCES = {"things": resource("Things"), "others": resource("Others"), "inner": resource("Inner", "things")}


def attributes(**client: Any) -> tuple[ir.Attribute, ...]:
    return package(SCHEMAS, PATHS, resources=RESOURCES, client=client).attributes


def test_each_resource_of_the_client_is_one() -> None:
    assert attributes() == (
        ir.Attribute("things", "Things", ".resources.things", "All the Things."),
        ir.Attribute("others", "Others", ".resources.others", "All the Others."),
    )


def test_another_class_takes_its_place_or_stands_on_it() -> None:
    talks = {"class": "top.talks:Talks", "over": "things", "description": "What is said of things."}
    assert attributes(things={"class": "top.things:Things"}, talks=talks) == (
        ir.Attribute("things", "Things", "top.things", "All the Things."),
        ir.Attribute("others", "Others", ".resources.others", "All the Others."),
        ir.Attribute("talks", "Talks", "top.talks", "What is said of things.", "things"),
    )


@pytest.mark.parametrize(
    ("client", "words"),
    [
        ({"talks": {"class": "top:Talks"}}, "'talks' is no resource of the client"),
        ({"things": {"class": "top:Things", "over": "thing"}}, "the client has no 'thing'; did you mean 'things'"),
    ],
)
def test_what_cannot_hold(client: Json, words: str) -> None:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        attributes(**client)
    (error,) = each_of(caught.value)
    assert words in error.message
