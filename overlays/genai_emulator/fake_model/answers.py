"""Plain text answers, when no tool and no schema is asked for."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable

from .prompt import Prompt
from .text import best_sentence, pick, rank, sentences, topics

_ECHO = re.compile(
    r"\b(?:say|repeat|echo|reply with|respond with|answer with|output|print)"
    r"(?: only| exactly| just| this| the word| the text| back| after me)*\s*:?\s*"
    r"(?:\"(?P<double>[^\"]+)\"|'(?P<single>[^']+)'|“(?P<curly>[^”]+)”|:\s*(?P<rest>.+))",
    re.IGNORECASE | re.DOTALL,
)
_COUNT_TO = re.compile(r"\bcount (?:up )?(?:from 1 )?to (\d{1,4})\b", re.IGNORECASE)
_REPEAT = re.compile(r"repeat (?:the word )?[\"'“]?([\w-]+)[\"'”]? (\d{1,5}) times", re.IGNORECASE)
_LENGTH = re.compile(r"\b(\d{1,5})[- ](word|sentence)s?\b", re.IGNORECASE)
_SHORT = re.compile(
    r"\b(few words|one sentence|one word|briefly|in short|concise(?:ly)?|short answer)\b", re.IGNORECASE
)
_LONG = re.compile(r"\b(long|story|essay|in detail|detailed|poem|article|at length)\b", re.IGNORECASE)
_SUMMARY = re.compile(r"\b(summar\w+|describe|overview|transcribe|what is (?:in|this)|tell me about)\b", re.IGNORECASE)
_MINE = re.compile(
    r"\bmy ((?:[\w'-]+ ){0,3}?[\w'-]+) (?:is|are) (?:called |named )?([^.!?\n]+?)(?=[.!?\n]| and\b|,|$)", re.I
)
_I_AM = re.compile(r"\b(?i:i am|i'm|call me) ([A-Z][\w-]+)")
_ASKS_MINE = re.compile(
    r"\b(?:what(?:'s| is| was| are)|who is|tell me|remember|do you know) (?:again )?my ([\w' -]+)", re.I
)
_EXPRESSION = re.compile(r"(?<![\w.])[-+(]?\d[\d\s.+*/()%^-]*[\d)]")
_ASKS_SUM = re.compile(r"\b(?:what is|what's|calculate|compute|how much is|solve)\b")
_SPOKEN = (
    (re.compile(r"\bmultiplied by\b|\btimes\b|\xd7"), "*"),
    (re.compile(r"\bplus\b"), "+"),
    (re.compile(r"\bminus\b"), "-"),
    (re.compile(r"\bdivided by\b|÷"), "/"),
)
_OPERATORS: dict[type[ast.AST], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_SAYINGS = (
    "{Topic} is best understood by looking at {a} first.",
    "In practice, {a} and {b} work together, and each makes the other easier to follow.",
    "Most explanations of {topic} begin with {a} and then turn to {b}.",
    "A small example of {a} shows the idea at once.",
    "People who work with {topic} every day rarely think about {b}, because it simply works.",
    "The part about {b} is newer, and it changed how {a} is seen.",
    "It helps to keep {a} apart from {b} until both are clear.",
    "Once {topic} is familiar, the details of {a} fall into place.",
    "There is more to say about {b}, but this is the heart of it.",
    "Of all that matters here, {a} comes first and {b} second.",
)


def answer(prompt: Prompt, variant: int = 0) -> str:
    """Return the text of an answer; ``variant`` is the index of the candidate."""
    return _directed(prompt) or _from_materials(prompt) or _from_memory(prompt) or _essay(prompt, variant)


def calculate(text: str) -> tuple[str, str] | None:
    """Find the first arithmetic expression in a text and its value (``("2 + 3", "5")``), or None."""
    spoken = text.lower()
    for pattern, sign in _SPOKEN:
        spoken = pattern.sub(sign, spoken)
    for found in _EXPRESSION.finditer(spoken):
        expression = found[0].strip()
        try:
            value = _evaluate(ast.parse(expression.replace("^", "**"), mode="eval").body)
        except (SyntaxError, ValueError, ArithmeticError):
            continue
        # Digits joined by dashes are dates or phone numbers, unless the prompt asks to calculate.
        dashes = re.fullmatch(r"[\d-]+", expression) and not _ASKS_SUM.search(spoken)
        if re.search(r"\d\s*[-+*/%^]", expression) and not dashes:
            return expression, f"{value:g}" if isinstance(value, float) else str(value)
    return None


def _directed(prompt: Prompt) -> str | None:
    """Answer prompts that dictate the answer."""
    question = prompt.question
    if found := _REPEAT.search(question):
        return " ".join([found[1]] * int(found[2]))
    if found := _COUNT_TO.search(question):
        return ", ".join(str(number) for number in range(1, int(found[1]) + 1))
    if found := _ECHO.search(question):
        return next(value for value in found.groups() if value).strip()
    if sum_ := calculate(question):
        return f"{sum_[0]} is {sum_[1]}."
    return None


def _from_materials(prompt: Prompt) -> str | None:
    """The sentence of the attachments that answers best; their beginnings for a summary."""
    texts = [page.text for attachment in prompt.attachments for page in attachment.pages if page.text.strip()]
    if prompt.attachments and not texts:
        kinds = ", ".join(f"{attachment.mime_type} ({attachment.size} bytes)" for attachment in prompt.attachments)
        return f"You sent {kinds}."
    if not texts:
        return None
    found = best_sentence(prompt.original_question, texts)
    if found and not _SUMMARY.search(prompt.original_question):
        return found
    openings = [
        " ".join(sentences(attachment.text)[:2]) for attachment in prompt.attachments if attachment.text.strip()
    ]
    return " ".join(openings) or None


def _from_memory(prompt: Prompt) -> str | None:
    """What users said about themselves in an earlier turn, or in the system instruction."""
    said = [turn.text for turn in prompt.earlier if turn.role != "model" and turn.text]
    known: dict[str, str] = {}
    for text in said:
        known |= {match[1].lower(): match[2].strip() for match in _MINE.finditer(text)}
        if named := _I_AM.search(text):
            known.setdefault("name", named[1])
    if (asked := _ASKS_MINE.search(prompt.question)) and known:
        thing = asked[1].strip().lower()
        for key, value in known.items():
            if key == thing or thing.startswith(f"{key} "):
                return f"Your {key} is {value}."
    if not prompt.question.rstrip().endswith("?"):
        return None
    pool = [sentence for text in [*said, prompt.system] for sentence in sentences(text) if not sentence.endswith("?")]
    if found := rank(prompt.question, pool):
        sentence = pool[found[0].index]
        return f"You told me: {sentence}" if any(sentence in " ".join(text.split()) for text in said) else sentence
    return None


def _essay(prompt: Prompt, variant: int) -> str:
    """As many sentences about the words of the prompt as it asks for."""
    question = prompt.original_question
    keys = topics(question) or ["this"]
    topic = " ".join(keys[:3])
    wanted = _LENGTH.search(question)
    count = 3
    if wanted:
        count = int(wanted[1]) if wanted[2].lower() == "sentence" else int(wanted[1]) // 6 + 1
    elif _SHORT.search(question):
        count = 1
    elif _LONG.search(question):
        count = 12
    out = []
    for number in range(count):
        chosen = _SAYINGS[(pick(f"{prompt.seed}/{variant}", len(_SAYINGS)) + number * 3) % len(_SAYINGS)]
        first = keys[number % len(keys)]
        second = keys[(number + 1) % len(keys)] if len(keys) > 1 else "the rest"
        out.append(chosen.format(topic=topic, Topic=topic.capitalize(), a=first, b=second))
    text = " ".join(out)
    if wanted and wanted[2].lower() == "word":
        text = " ".join(text.split()[: int(wanted[1])])
    return text


def _evaluate(node: ast.expr) -> int | float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_evaluate(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _evaluate(node.left), _evaluate(node.right)
        if isinstance(node.op, ast.Pow) and (abs(right) > 64 or abs(left) > 10_000):
            raise ValueError("too large")
        return _OPERATORS[type(node.op)](left, right)
    raise ValueError("not a sum")
