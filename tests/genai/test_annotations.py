"""Annotations mean something at run time: frameworks that make tools, forms or pages of functions evaluate them."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Callable
from typing import Any

import pytest

import genai
from genai import types
from tests.genai.public import exported, members

# Python itself has no signature for these: typed dicts, and exceptions without a constructor of their own.
NO_SIGNATURE = "no signature found"


def unevaluated(value: Any) -> str | None:
    """What fails when the annotations of a class or function are evaluated.

    The signature of a model is made of what its hints are, and takes as long again.
    """
    readers: list[Callable[[Any], Any]] = [typing.get_type_hints]
    if not value.__module__.startswith("gemini_api.models."):
        readers.append(lambda it: inspect.signature(it, eval_str=True))
    for read in readers:
        try:
            read(value)
        except Exception as error:
            if not (isinstance(error, ValueError) and NO_SIGNATURE in str(error)):
                return f"{type(error).__name__}: {error}"
    return None


def failures(every: int) -> tuple[dict[str, str], int]:
    """What cannot be evaluated, and how much was; of the models, which one template renders, one in so many."""
    wrong, seen, models = {}, set(), 0
    for place, value in exported():
        if value.__module__.startswith("gemini_api.models."):
            models += 1
            if models % every:
                continue
        for name, each in [("", value), *(members(value) if inspect.isclass(value) else ())]:
            if id(each) not in seen:
                seen.add(id(each))
                if (error := unevaluated(each)) is not None:
                    wrong[f"{place}.{name}".rstrip(".")] = error
    return wrong, len(seen)


def test_annotations_of_what_is_public_can_be_evaluated() -> None:
    wrong, count = failures(every=32)
    assert not wrong
    assert count > 800


@pytest.mark.long
def test_annotations_of_every_model_can_be_evaluated() -> None:
    wrong, count = failures(every=1)
    assert not wrong
    assert count > 3000


def test_they_are_the_classes_themselves() -> None:
    hints = typing.get_type_hints(genai.models.Models.generate_content)
    assert hints["return"] is types.GenerateContentResponse
    assert types.GenerateContentConfig in typing.get_args(hints["config"])
    assert types.GenerateContentConfigDict in typing.get_args(hints["config"])
    assert typing.get_type_hints(genai.caches.AsyncCaches.get)["return"] is types.CachedContent
    listed = typing.get_type_hints(genai.files.Files.list)["return"]
    assert (typing.get_origin(listed), typing.get_args(listed)) == (genai.pagers.Pager, (types.File,))
    assert typing.get_type_hints(genai.Client.models.fget)["return"] is genai.models.Models  # type: ignore[attr-defined]
    shown = inspect.signature(genai.Client(api_key="x").models.count_tokens, eval_str=True)
    assert shown.return_annotation is types.CountTokensResponse


def test_a_framework_that_reads_them_finds_them_without_a_call_before() -> None:
    """In a process of its own, where no call has imported anything yet."""
    program = (
        "import genai, typing, sys; client = genai.Client(api_key='x'); find = client.files.get\n"
        "assert 'gemini_api.models.file' not in sys.modules\n"
        "assert typing.get_type_hints(find)['return'] is genai.types.File\n"
        "assert typing.get_type_hints(genai.types.FileDict)['create_time']\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
