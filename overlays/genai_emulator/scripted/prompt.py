"""A prompt as a predicate sees it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

JSON = dict[str, Any]


@dataclass(frozen=True)
class ReceivedPrompt:
    """A request that reached a model.

    ``model``: its id, such as ``gemini-2.5-flash``. ``text``: the text of the last turn of the user; while functions
    are called, of the turn that led to the calls. ``system``: the text of the system instruction. ``request``: the
    whole request in the API's own form (``contents``, ``tools``, ``generationConfig``, ...), cached contents included.
    """

    model: str
    text: str
    system: str
    request: JSON

    @property
    def contents(self) -> list[JSON]:
        """All turns, oldest first."""
        found = self.request.get("contents") or [self.request.get("content", {})]
        return list(found)

    @property
    def function_responses(self) -> list[JSON]:
        """The function responses of the last turn."""
        parts = self.contents[-1].get("parts", [])
        return [part["functionResponse"] for part in parts if "functionResponse" in part]

    @property
    def functions(self) -> list[str]:
        """The names of the functions that were declared."""
        tools = self.request.get("tools", [])
        return [function["name"] for tool in tools for function in tool.get("functionDeclarations", [])]


def received(request: JSON) -> ReceivedPrompt:
    """The prompt of a request in canonical form: one of generateContent, or of embedContent."""
    prompt = ReceivedPrompt(
        model=str(request.get("model", "")).rpartition("/")[2],
        text="",
        system=text_of(request.get("systemInstruction", {}).get("parts", [])),
        request=request,
    )
    turns = (content for content in reversed(prompt.contents) if content.get("role") != "model")
    text = next((found for content in turns if (found := text_of(content.get("parts", [])))), "")
    return ReceivedPrompt(prompt.model, text, prompt.system, request)


def prompt_of(body: JSON) -> str:
    """What a body as it was sent asks a model, in whichever of the API's places; empty if it asks nothing."""
    body = body.get("generateContentRequest", body)
    match body:
        case {"contents": [*contents]} if turns := [each for each in contents if isinstance(each, dict)]:
            return received({"contents": turns}).text
        case {"content": {"parts": [*parts]}}:
            return text_of(parts)
        case {"requests": [*requests]}:
            return "\n".join(filter(None, (prompt_of(each) for each in requests if isinstance(each, dict))))
        case {"instances": [{"prompt": str(prompt)}, *_]} | {"prompt": str(prompt) | {"text": str(prompt)}}:
            return prompt
        case {"messages": [*messages]}:
            asked = [each.get("content") for each in messages if isinstance(each, dict) and each.get("role") == "user"]
            return _text_of_openai(asked[-1]) if asked else ""
        case {"input": asked}:
            return _text_of_openai(asked)
    return ""


def _text_of_openai(content: Any) -> str:
    """The text of a message of OpenAI's, or of what is embedded: a text, or a list of parts or texts."""
    parts = content if isinstance(content, list) else [content]
    texts = [part.get("text") if isinstance(part, dict) else part for part in parts]
    return "\n".join(text for text in texts if isinstance(text, str))


def text_of(parts: Iterable[JSON]) -> str:
    """The text of some parts, without thoughts."""
    return "\n".join(part["text"] for part in parts if part.get("text") and not part.get("thought")).strip()
