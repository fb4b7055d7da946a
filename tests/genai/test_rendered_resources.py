"""Nothing of the rendered resources is dead: what genai writes by hand is not rendered as well."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import genai
from tests.spec.spec import yaml


def overridden() -> Iterator[tuple[type, type, str, Any]]:
    """Each class of genai, the rendered class below it, and what both define."""
    for info in pkgutil.walk_packages(genai.__path__, "genai."):
        module = importlib.import_module(info.name)
        for cls in vars(module).values():
            if not isinstance(cls, type) or cls.__module__ != info.name:
                continue
            for base in cls.__mro__[1:]:
                if base.__module__.startswith("gemini_api.resources."):
                    shared = vars(cls).keys() & vars(base).keys()
                    yield from (
                        (cls, base, name, vars(cls)[name]) for name in shared if inspect.isfunction(vars(base)[name])
                    )


def test_a_rendered_method_is_overridden_only_to_be_called() -> None:
    found = list(overridden())
    dead = [
        f"{cls.__module__}.{cls.__name__}.{name}"
        for cls, _, name, made in found
        if f"super().{name}(" not in inspect.getsource(made) and name != "__init__"
    ]
    assert not dead, "say `overlay: true` or `overlay: method` of these in spec/surface.yaml"
    assert ("_FilesCore", "_get_request") in {(cls.__name__, name) for cls, _, name, _ in found}


def test_the_request_of_each_hand_written_method_is_used() -> None:
    texts = [path.read_text(encoding="utf-8") for path in Path(genai.__path__[0]).rglob("*.py")]
    around = [
        name
        for resource in yaml("surface.yaml")["resources"].values()
        for name, said in resource["methods"].items()
        if said.get("overlay") == "method"
    ]
    assert around
    for name in around:
        assert any(f"._{name}_request(" in text for text in texts), name
