"""Decisions: questions about something, answered with how sure each answer is.

The answers follow from the words alone: the more of an answer's words the input has, the likelier it is.
"""

from __future__ import annotations

import re
from typing import Any

from ..call import JSON, Call
from ..errors import invalid
from ..fake_model.tokens import count_text
from ..ids import digits
from .models import find_model

_WORD = re.compile(r"\w+")
_MOST_QUESTIONS = 100


def create_decision(call: Call) -> JSON:
    return decide(call, find_model(call.options, call.body["model"], call.match.version, "generateContent"))


def decide(call: Call, model: JSON) -> JSON:
    """The answers of a model."""
    questions = call.body.get("questions", {})
    if not questions:
        raise invalid("questions is required.")
    if len(questions) > _MOST_QUESTIONS:
        raise invalid(f"questions has {len(questions)} entries, and at most {_MOST_QUESTIONS} are allowed.")
    said = _text(call.body.get("input"))
    if not call.body.get("input"):
        raise invalid("input is required.")
    answers = {name: _answer(name, question, said) for name, question in questions.items()}
    asked = count_text(said) + sum(count_text(_text(each.get("instructions"))) for each in questions.values())
    usage = {"total_input_tokens": asked, "total_output_tokens": len(answers), "total_tokens": asked + len(answers)}
    return {"answers": answers, "usage": usage}


def _answer(name: str, question: JSON, said: str) -> JSON:
    kind, criteria = question.get("type"), question.get("criteria")
    where = f"questions[{name!r}]"
    asked = _text(question.get("instructions"))
    if not asked:
        raise invalid(f"{where}.instructions is required.")
    if kind == "choice":
        if not isinstance(criteria, dict) or len(criteria) < 2:
            raise invalid(f"{where}.criteria must have two choices or more.")
        likely = _likely(said, asked, {choice: f"{choice} {meaning}" for choice, meaning in criteria.items()})
        best = max(likely, key=lambda each: likely[each])
        return {"type": "choice", "choice": best, "confidence": likely[best], "probabilities": likely}
    if kind == "score":
        if not isinstance(criteria, list) or len(criteria) < 2:
            raise invalid(f"{where}.criteria must have two scores or more.")
        legend = {str(number): meaning for number, meaning in enumerate(criteria)}
        likely = _likely(said, asked, legend)
        score = sum(int(number) * share for number, share in likely.items())
        sure = max(likely.values())
        return {
            "type": "score",
            "score": round(score, 4),
            "confidence": sure,
            "legend": legend,
            "probabilities": likely,
        }
    if kind == "noul":
        given = criteria if isinstance(criteria, dict) else {}
        options = {"yes": given.get("true_description", asked), "no": given.get("false_description", "no not never")}
        yes = _likely(said, asked, options)["yes"]
        return {"type": "noul", "noul": yes, "confidence": max(yes, round(1 - yes, 4))}
    raise invalid(f"{where}.type must be one of choice, noul, score, not {kind!r}.")


def _likely(said: str, asked: str, options: dict[str, str]) -> dict[str, float]:
    """How likely each option is; they come to 1."""
    words = _words(said)
    weights = {
        option: 1 + 8 * len(words & _words(meaning)) + digits(f"{said}/{asked}/{option}", 8) / 512
        for option, meaning in options.items()
    }
    whole = sum(weights.values())
    shares = {option: round(weight / whole, 4) for option, weight in weights.items()}
    last = next(reversed(shares))
    shares[last] = round(1 - sum(share for option, share in shares.items() if option != last), 4)
    return shares


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if len(word) > 1}


def _text(value: Any) -> str:
    """The words of a text, a content, or several; what is no text counts by its kind."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return " ".join(map(_text, value))
    if isinstance(value, dict):
        return str(value.get("text", f"({value.get('type', 'content')})"))
    return ""


HANDLERS: dict[str, Any] = {"createDecision": create_decision}
