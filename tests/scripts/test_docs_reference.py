"""The reference has every class of a client, every type and every error."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import griffe

import genai
from scripts.docs_reference import PAGES, type_groups, types_listed, write_reference
from scripts.docs_roles import Roles, without_roles

TYPED_DICTS = "genai_runtime.models.typed_dicts"


def test_the_reference_has_every_class_of_a_client() -> None:
    shown = {each for page in PAGES for each in page.objects}
    for client in (genai.Client(api_key="any"), genai.Client(api_key="any").aio):
        for name in dir(type(client)):
            value = None if name.startswith("_") else getattr(client, name)
            cls = type(value)
            if cls.__module__.startswith(("genai.", "gemini_api.")):
                places = {f"{cls.__module__}.{cls.__name__}", f"genai.{name}.{cls.__name__}"}
                assert places & shown, f"{name}: {cls.__module__}.{cls.__name__} is on no page of the reference"
    for path in shown:
        module, _, name = path.rpartition(".")
        assert hasattr(__import__(module, fromlist=[name]), name), path


#: What stands in an ``__all__`` and is nothing for users: what the client converts and connects with.
INNER = {"genai.contents", "genai.live_interactions.connection_context", "genai.rate_limits.limiter_of"}


def test_the_reference_has_what_public_modules_have() -> None:
    shown = {id(getattr(import_module(module), name)) for module, _, name in map(_parts, _objects())}
    shown |= {id(getattr(genai.types, name)) for name in types_listed()}
    missing = []
    for module in iter_modules(genai.__path__, "genai."):
        if module.name.rpartition(".")[2].startswith("_") or module.name in INNER | {"genai.pytest_plugin"}:
            continue
        for name in getattr(import_module(module.name), "__all__", ()):
            value = getattr(import_module(module.name), name)
            known = id(value) in shown or f"{module.name}.{name}" in INNER
            if known or not (inspect.isclass(value) or inspect.isfunction(value)):
                continue
            if value.__module__.startswith("gemini_api") or value.__module__ in ("builtins", TYPED_DICTS):
                continue  # names of google-genai for dicts
            if not (inspect.isclass(value) and issubclass(value, Exception)):
                missing.append(f"{module.name}.{name}")
    assert not missing, "scripts/docs_reference.py: PAGES"


def _objects() -> list[str]:
    return [each for page in PAGES for each in page.objects]


def _parts(path: str) -> tuple[str, str, str]:
    return path.rpartition(".")


def test_the_tables_have_every_type_and_field(tmp_path: Path) -> None:
    names = write_reference(tmp_path)
    listed = [name for _, _, group in type_groups() for name in group]
    assert sorted(listed) == sorted(set(genai.types.__all__))
    text = "\n".join((tmp_path / name).read_text("utf-8") for name in names)
    for name in listed:
        assert f"#genai.types.{name} }}" in text, name
    content = re.search(r"## Content \{.*?(?=\n## )", text, re.S)
    assert content is not None
    assert "| `role` | str | Who speaks: `user` or `model`." in content[0]
    assert "list&#91;[`Part`][genai.types.Part]&#93;" in content[0]
    # What has no description at all is a field of no table.
    empty = re.findall(r"^\| `(\w+)` \| [^|]+ \|  \|$", text, re.M)
    assert len(empty) < 0.02 * text.count("\n| `"), empty
    tree = (tmp_path / "errors.md").read_text("utf-8")
    for name in ("ResourceExhausted", "StreamTruncated", "LocalFileNotFound"):
        assert f"**`{name}`**" in tree


def test_roles_are_code() -> None:
    assert (
        without_roles("as in :meth:`close` and :class:`~genai.Client`, ``x``")
        == "as in `close` and `genai.Client`, ``x``"
    )
    documented = griffe.Function("f", docstring=griffe.Docstring("See :func:`.g`."))
    Roles().on_object(obj=documented)
    assert documented.docstring is not None
    assert documented.docstring.value == "See `g`."
