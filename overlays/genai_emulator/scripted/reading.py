"""Rules from data: a JSON or YAML file, or the body of an admin request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..extra import MissingExtra
from .rules import Rule, ScriptedAnswers, ScriptError

JSON = dict[str, Any]

_CONDITIONS = ("text", "regex", "model", "system")
_OPTIONS = ("finish_reason", "usage", "candidate")
_ERROR = ("status", "message", "details", "retry_delay")


def read_file(path: Path) -> Any:
    """The data of a file: YAML where its name ends with ``.yaml`` or ``.yml``, JSON otherwise.

    Raises:
        ScriptError: it cannot be read.
        MissingExtra: it is YAML, and PyYAML is not installed.
    """
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise ScriptError(f"{path} cannot be read: {error.strerror}") from None
    if path.suffix.lower() not in (".yaml", ".yml"):
        try:
            return json.loads(text)
        except ValueError as error:
            raise ScriptError(f"{path} is not JSON: {error}") from None
    try:
        import yaml
    except ModuleNotFoundError as error:
        raise MissingExtra("YAML files need PyYAML: pip install 'gemini-genai[emulator]'", name=error.name) from None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ScriptError(f"{path} is not YAML: {error}") from None


def add_rules(answers: ScriptedAnswers, data: Any) -> list[Rule]:
    """Add a rule, or a list of rules; nothing is added when one of them is wrong.

    A rule is ``{"when": ..., "answer": ...}``. ``when`` is a text, or an object of ``text``, ``regex``, ``model`` and
    ``system``; without it any prompt. ``answer`` is a text, a list of parts, or an object with one of ``text``,
    ``parts``, ``json``, ``call``, ``stream``, ``error``, ``block`` and ``embedding``; in its place ``answers`` is a
    list of them, and each of the eight may also stand in the rule itself. ``times`` limits how often it answers.

    Raises:
        ScriptError: a key or a value is wrong; it says where.
    """
    rules = data if isinstance(data, list) else [data]
    trial = ScriptedAnswers(answers.checker)
    for number, rule in enumerate(rules, 1):
        try:
            _add(trial, rule)
        except (ScriptError, TypeError) as error:
            raise ScriptError(f"rule {number}: {error}" if isinstance(data, list) else str(error)) from None
    return [_add(answers, rule) for rule in rules]


def _add(answers: ScriptedAnswers, data: Any) -> Rule:
    rule = _mapping(data, "a rule")
    _known(rule, ("when", "times", "answer", "answers", *_ANSWERS, *_OPTIONS), "a rule")
    steps = [name for name in ("answer", "answers", *_ANSWERS) if name in rule]
    if len(steps) != 1:
        raise ScriptError(f"a rule has one of answer, answers, {', '.join(_ANSWERS)}; this has {steps or 'none'}")
    made = answers.when(**_condition(rule.get("when")), times=_times(rule.get("times")))
    inline = {name: rule[name] for name in (*_ANSWERS, *_OPTIONS) if name in rule}
    given = [inline] if steps[0] in _ANSWERS else rule["answers"] if steps[0] == "answers" else [rule["answer"]]
    if not isinstance(given, list) or not given:
        raise ScriptError("answers is a list with at least one answer")
    for step in given:
        _step(made, step)
    return made


def _condition(when: Any) -> dict[str, Any]:
    if when is None or isinstance(when, str):
        return {"prompt": when}
    found = _mapping(when, "when")
    _known(found, _CONDITIONS, "when")
    if "text" in found and "regex" in found:
        raise ScriptError("when has text or regex, not both")
    if any(not isinstance(value, str) for value in found.values()):
        raise ScriptError(f"when: {', '.join(_CONDITIONS)} are texts")
    prompt: Any = found.get("text")
    if "regex" in found:
        try:
            prompt = re.compile(found["regex"])
        except re.error as error:
            raise ScriptError(f"when: {found['regex']!r} is no regular expression: {error}") from None
    return {"prompt": prompt, "model": found.get("model"), "system": found.get("system")}


def _step(rule: Rule, data: Any) -> None:
    if isinstance(data, (str, list)):
        rule.answer(data)
        return
    step = _mapping(data, "an answer")
    _known(step, (*_ANSWERS, *_OPTIONS), "an answer")
    kinds = [name for name in _ANSWERS if name in step]
    if len(kinds) != 1:
        raise ScriptError(f"an answer has one of {', '.join(_ANSWERS)}; this has {kinds or 'none'}")
    options = {name: step[name] for name in _OPTIONS if name in step}
    _ANSWERS[kinds[0]](rule, step[kinds[0]], options)


def _call(rule: Rule, value: Any, options: JSON) -> None:
    parts = []
    for call in value if isinstance(value, list) else [value]:
        call = {"name": call} if isinstance(call, str) else _mapping(call, "call")
        _known(call, ("name", "args", "id"), "call")
        parts.append({"functionCall": call})
    rule.answer(parts, **options)


def _error(rule: Rule, value: Any, options: JSON) -> None:
    _without(options, "error")
    error: JSON = {"status": value} if isinstance(value, (str, int)) else _mapping(value, "error")
    _known(error, _ERROR, "error")
    if "status" not in error:
        raise ScriptError("error needs a status, such as RESOURCE_EXHAUSTED or 429")
    rule.error(error.pop("status"), error.pop("message", None), **error)


def _stream(rule: Rule, value: Any, options: JSON) -> None:
    _without({name: options[name] for name in options if name != "finish_reason"}, "stream")
    if not isinstance(value, list):
        raise ScriptError("stream is a list of pieces")
    rule.stream(*value, **options)


def _block(rule: Rule, value: Any, options: JSON) -> None:
    _without(options, "block")
    rule.block(str(value))


def _embedding(rule: Rule, value: Any, options: JSON) -> None:
    _without(options, "embedding")
    if not isinstance(value, list) or not all(isinstance(item, (int, float)) for item in value):
        raise ScriptError("embedding is a list of numbers")
    rule.embedding(value)


# By the name of the field: how the answer it holds is added to a rule.
_ANSWERS: dict[str, Callable[[Rule, Any, JSON], object]] = {
    "text": lambda rule, value, options: rule.answer(str(value), **options),
    "parts": lambda rule, value, options: rule.answer(value, **options),
    "json": lambda rule, value, options: rule.answer(json=value, **options),
    "call": _call,
    "stream": _stream,
    "error": _error,
    "block": _block,
    "embedding": _embedding,
}


def _times(value: Any) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise ScriptError(f"times is a whole number, not {value!r}")
    return value


def _mapping(value: Any, what: str) -> JSON:
    if not isinstance(value, Mapping):
        raise ScriptError(f"{what} is an object, not {type(value).__name__}")
    return dict(value)


def _known(given: Iterable[Any], known: Iterable[str], what: str) -> None:
    for name in given:
        if name not in known:
            near = get_close_matches(str(name), list(known), 1)
            raise ScriptError(
                f"{what} has no {name!r}; {f'did you mean {near[0]!r}?' if near else 'it has: ' + ', '.join(known)}"
            )


def _without(options: JSON, what: str) -> None:
    if options:
        raise ScriptError(f"{what} goes without {', '.join(options)}")
