"""What is said in an interaction as the contents of generateContent, which the model reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from ..errors import invalid
from ..fake_model.functions import thought_signature
from ..spec.compile import is_base64

JSON = dict[str, Any]

_MEDIA = ("image", "audio", "video", "document")


def steps_of(given: Any) -> list[JSON]:
    """The steps that an ``input`` stands for: a text, a content, a list of contents, or steps."""
    if isinstance(given, str):
        given = {"type": "text", "text": given}
    if isinstance(given, dict):
        return [{"type": "user_input", "content": [given]}]
    steps: list[JSON] = []
    for is_content, group in groupby(given, lambda each: each["type"] in ("text", *_MEDIA)):
        items = list(group)
        steps += [{"type": "user_input", "content": items}] if is_content else items
    return steps


def contents_of(steps: Sequence[JSON], earlier: Sequence[JSON] = ()) -> list[JSON]:
    """The contents that steps stand for, behind those of earlier interactions.

    Raises:
        ApiError: a result answers no call, or media have no type.
    """
    reader = _Reader(earlier)
    for number, step in enumerate(steps):
        reader.read(step, f"input[{number}]")
    return reader.contents


class _Reader:
    """Reads step after step; what one role says without a break is one content."""

    def __init__(self, earlier: Sequence[JSON]) -> None:
        self.contents: list[JSON] = []
        self._calls = {
            call["id"]: call["name"]
            for content in earlier
            for part in content.get("parts", ())
            if (call := part.get("functionCall")) and "id" in call
        }
        self._signature = ""

    def read(self, step: JSON, where: str) -> None:
        kind = step.get("type")
        if kind in ("user_input", "model_output"):
            role = "user" if kind == "user_input" else "model"
            for number, content in enumerate(step.get("content") or ()):
                inside = f"{where}.content[{number}]"
                part = self._result(content, inside) if content["type"] == "function_result" else _part(content, inside)
                self._add(role, part)
        elif kind == "thought":
            self._signature = step.get("signature", "")
        elif kind == "function_call":
            self._call(step)
        elif kind == "function_result":
            self._add("user", self._result(step, where))
        elif kind == "code_execution_call":
            code = {"language": "PYTHON", "code": step["arguments"].get("code", "")}
            self._add("model", {"executableCode": code})
        elif kind == "code_execution_result":
            outcome = "OUTCOME_FAILED" if step.get("is_error") else "OUTCOME_OK"
            self._add("model", {"codeExecutionResult": {"outcome": outcome, "output": _text(step["result"])}})
        # The other steps tell what tools of the server did, which the text behind them was made of.

    def _call(self, step: JSON) -> None:
        self._calls[step["id"]] = step["name"]
        signature = self._signature or thought_signature(step["id"])
        call = {"name": step["name"], "args": step["arguments"], "id": step["id"]}
        self._add("model", {"functionCall": call, "thoughtSignature": signature})

    def _result(self, step: JSON, where: str) -> JSON:
        name = step.get("name") or self._calls.get(step["call_id"])
        if step["call_id"] not in self._calls:
            raise invalid(f"{where}.call_id: there is no function call {step['call_id']!r} to answer.")
        result = step["result"]
        if step.get("is_error"):
            response: Any = {"error": result if isinstance(result, dict) else _text(result)}
        else:
            response = result if isinstance(result, dict) else {"result": _text(result)}
        return {"functionResponse": {"name": name, "id": step["call_id"], "response": response}}

    def _add(self, role: str, part: JSON) -> None:
        if not self.contents or self.contents[-1]["role"] != role:
            self.contents.append({"role": role, "parts": []})
        self.contents[-1]["parts"].append(part)


def _part(content: JSON, where: str) -> JSON:
    kind = content["type"]
    if kind == "text":
        return {"text": content["text"]}
    if "data" in content:
        if not content.get("mime_type"):
            raise invalid(f"{where}.mime_type: it is required with data.")
        if not is_base64(content["data"]):
            raise invalid(f"{where}.data: Base64 decoding failed.")
        return {"inlineData": {"mimeType": content["mime_type"], "data": content["data"]}}
    if "uri" not in content:
        raise invalid(f"{where}: {kind} needs data or a uri.")
    mime_type = {"mimeType": content["mime_type"]} if content.get("mime_type") else {}
    return {"fileData": {"fileUri": content["uri"], **mime_type}}


def _text(result: Any) -> str:
    """The texts of a result that is a text or a list of contents."""
    if isinstance(result, str):
        return result
    items: Iterable[Mapping[str, Any]] = result if isinstance(result, list) else ()
    return "\n".join(str(item["text"]) for item in items if item.get("type") == "text")
