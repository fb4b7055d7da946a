"""Modules of classes under other names: what they become in the IR, how they are rendered, and what cannot hold."""

from __future__ import annotations

import pytest

from generator.errors import DanglingReference
from generator.render import render
from tests.generator.small import STRING, Json, package, thing

SCHEMAS: Json = {"Thing": thing(name=STRING)}
MODULES: Json = {
    "things": {
        "Thing": None,
        "One": "Thing",
        "OneParam": "ThingDict",
        "Elsewhere": "genai_runtime.backend:Backend",
        "Listed": {"thing": "ThingDict", "page_size": "int"},
    }
}


def test_they_are_rendered_for_checkers_and_for_programs() -> None:
    built = package(SCHEMAS, type_modules=MODULES)
    (module,) = built.type_modules
    assert module.names[1:3] == (("One", "Thing"), ("OneParam", "ThingDict"))
    text = render(built)["type_modules/things.py"]
    for line in (
        "    from ..models import Thing as One\n",
        "    from genai_runtime.backend import Backend as Elsewhere\n",
        "class Listed(TypedDict, total=False):\n",
        "    thing: ThingDict\n",
        '        "Elsewhere": "genai_runtime.backend:Backend",\n',
        '    "Listed",\n',
    ):
        assert line in text, line


@pytest.mark.parametrize("said", ["Thin", {"thing": "ThinDict"}, {"thing": "list[Thin]"}])
def test_each_name_must_lead_to_a_class(said: object) -> None:
    with pytest.raises(DanglingReference, match=r"'Thin(Dict)?' is no class of the models; did you mean"):
        package(SCHEMAS, type_modules={"things": {"One": said}})
