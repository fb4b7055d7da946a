"""``help()`` and editors tell of every public method and field, in Python names."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import genai
from gemini_api import models
from gemini_api.models import _dicts
from genai_runtime.models.base import Model

# A code span that is one name or a path of names, as JSON has it. Two backquotes are for Python names.
CAMEL = re.compile(r"(?<!`)`([a-z]+[A-Z]\w*(?:\.\w+)*)`(?!`)")
#: Names of methods of the API, which are values of fields.
METHODS = {"generateContent", "countTokens", "generateAnswer"}
LEFTOVER = re.compile(r"</?[a-z]+>|&[a-z]+;|^(Required|Optional|Output only|Input only|Immutable)\. \w")
ENTRY = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.M)


def methods(resource: Any, path: str, seen: set[type]) -> Iterator[tuple[str, Any]]:
    """Each public method of a client and of what it holds."""
    for name in dir(type(resource)):
        if name.startswith("_") or name.startswith("with_") or name in ("vertexai", "cost"):
            continue
        value = getattr(resource, name)
        if inspect.isroutine(value):
            yield f"{path}.{name}", value
        # `google.genai.client` is where a client under google-genai's name says that its class is, from then on.
        elif type(value).__module__.startswith(("genai.", "gemini_api.", "google.genai.")) and type(value) not in seen:
            seen.add(type(value))
            yield from methods(value, f"{path}.{name}", seen)


def wrong(words: str) -> bool:
    return bool(set(CAMEL.findall(words)) - METHODS or LEFTOVER.search(words))


def test_every_method_tells_its_types_and_what_it_raises() -> None:
    with genai.Client(api_key="k") as client:
        found = dict(methods(client, "client", set()))
    assert len(found) > 200
    without_words, untyped, silent = [], [], []
    for path, method in found.items():
        words = inspect.getdoc(method) or ""
        signature = inspect.signature(method)
        hints = [each.annotation for each in signature.parameters.values()]
        if not words or wrong(words):
            without_words.append(path)
        if inspect.Parameter.empty in hints or signature.return_annotation is inspect.Signature.empty:
            untyped.append(path)
        if "Raises:\n" not in words and any(
            f".{sends}" in path for sends in ("models.", "files.", "caches.", "chats.")
        ):
            silent.append(path)
    assert (without_words, untyped, silent) == ([], [], [])


def test_every_constructor_tells_its_types() -> None:
    untyped = []
    for name in models.__all__:
        each = getattr(models, name)
        if isinstance(each, type) and issubclass(each, Model) and each._FIELDS:
            found = inspect.signature(each)
            if {row[0] for row in each._FIELDS} - found.parameters.keys() or any(
                parameter.annotation in ("Any", inspect.Parameter.empty) and "Any" not in each.__annotations__[field]
                for field, parameter in found.parameters.items()
                if field in each.__annotations__
            ):
                untyped.append(name)
    assert untyped == []
    parameters = inspect.signature(models.GenerateContentConfig).parameters
    assert str(parameters["temperature"]) == "temperature: 'float | None' = None"
    assert parameters["safety_settings"].annotation == "list[SafetySetting] | None"


def test_every_field_is_described() -> None:
    """The docstring of a class says it at run time; editors show what stands below a field or a key of its dict."""
    classes = [each for name in models.__all__ if isinstance(each := getattr(models, name), type)]
    described = {each: each.__doc__ or "" for each in classes if issubclass(each, Model) and each._FIELDS}
    shown = {**_shown(_dicts.__file__)}
    odd = []
    for each, words in described.items():
        entries = dict(ENTRY.findall(inspect.cleandoc(words).partition("Attributes:\n")[2]))
        twin = shown.get(f"{each.__name__}Dict")
        for row in each._FIELDS:
            said = entries.get(row[0], "")
            if not said or wrong(said) or (twin is not None and " ".join(said.split()) != twin.get(row[0])):
                odd.append(f"{each.__name__}.{row[0]}: {said}")
    assert len(described) > 400
    assert odd == []
    own = _shown(inspect.getfile(models.Candidate))["Candidate"]
    assert own["finish_reason"] == shown["CandidateDict"]["finish_reason"]


def _shown(path: str) -> dict[str, dict[str, str]]:
    """What editors show of the fields of a module's classes: the string below each."""
    found: dict[str, dict[str, str]] = {}
    for node in ast.parse(Path(path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            fields = found.setdefault(node.name, {})
            for field, below in zip(node.body, node.body[1:], strict=False):
                if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
                    fields[ast.unparse(field.target)] = " ".join(ast.literal_eval(below.value).split())
    return found
