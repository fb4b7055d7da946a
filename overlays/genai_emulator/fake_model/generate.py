"""Generate the answer to a prompt: candidates, prompt feedback and usage."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from typing import Any

from ..errors import invalid
from ..ids import short_hash
from ..model_families import answers_in_audio, answers_in_images, generation_of, has_signatures, version_of
from ..project import Project
from ..scripted.answer import Answer
from ..scripted.prompt import received
from . import answers, functions, sizes, style
from .checks import is_gemini_3
from .grounding import ToolResult, use_tools
from .hints import Hints
from .media import speech
from .pictures import picture
from .prompt import Prompt, read_prompt
from .structured import ValueGenerator
from .text import pick
from .tokens import CHARACTERS, Tokens, count_answer, count_request, count_text

JSON = dict[str, Any]

# Magic words in a prompt, which make the model behave in a way that is hard to provoke otherwise.
_MAGIC = re.compile(r"\bemulator:(block|finish|empty|citations)(?:=(\w+))?")
_CATEGORIES = ("HATE_SPEECH", "DANGEROUS_CONTENT", "HARASSMENT", "SEXUALLY_EXPLICIT")


@dataclass
class Reply:
    """``candidates`` are whole; ``usage`` counts all of them.

    ``pieces``: the parts of each event of a stream, where they were decided beforehand.
    """

    candidates: list[JSON]
    usage: JSON
    feedback: JSON | None = None
    model_version: str = ""
    response_id: str = ""
    pieces: tuple[tuple[JSON, ...], ...] | None = None

    def body(self) -> JSON:
        out: JSON = {}
        if self.candidates:
            out["candidates"] = self.candidates
        if self.feedback:
            out["promptFeedback"] = self.feedback
        return out | {"usageMetadata": self.usage, "modelVersion": self.model_version, "responseId": self.response_id}


@dataclass
class _Costs:
    prompt: Tokens
    cached: Tokens | None
    thoughts: int
    tool_use: int = 0
    candidates: Tokens = field(default_factory=Tokens)
    shown: tuple[str, ...] = ()
    extra: JSON = field(default_factory=dict)

    def usage(self) -> JSON:
        spoken = self.candidates.total
        total = self.prompt.total + spoken + self.thoughts + self.tool_use
        usage: JSON = {"promptTokenCount": self.prompt.total}
        if spoken:
            usage["candidatesTokenCount"] = spoken
        usage |= {"totalTokenCount": total, "promptTokensDetails": self.prompt.details()}
        if self.cached is not None:
            usage |= {"cachedContentTokenCount": self.cached.total, "cacheTokensDetails": self.cached.details()}
        if self.tool_use:
            details = [{"modality": "TEXT", "tokenCount": self.tool_use}]
            usage |= {"toolUsePromptTokenCount": self.tool_use, "toolUsePromptTokensDetails": details}
        if shown := [detail for detail in self.candidates.details() if detail["modality"] in self.shown]:
            usage["candidatesTokensDetails"] = shown
        if self.thoughts:
            usage["thoughtsTokenCount"] = self.thoughts
        return usage | self.extra


def generate(project: Project, request: JSON, model: JSON, cached: JSON | None, learned: Answer | None = None) -> Reply:
    """Answer a canonical request, which includes the contents of its cache, ``cached``.

    ``learned`` is what a tuned model was taught to answer to it.
    """
    prompt = read_prompt(project, request)
    scripted = project.scripted.take(received(request)) or learned
    if scripted is not None and scripted.error is not None:
        raise scripted.error
    costs = _Costs(
        prompt=count_request(project, request, model["name"]),
        cached=count_request(project, cached, model["name"]) if cached is not None else None,
        thoughts=_thought_tokens(prompt, model),
    )
    if generation_of(model) >= 2.5:
        tier = request.get("serviceTier", "unspecified")
        costs.extra["serviceTier"] = "standard" if tier == "unspecified" else tier
    costs.shown = _shown_modalities(model)
    magic = {found[1]: found[2] for found in _MAGIC.finditer(prompt.question)}
    if scripted is not None:
        magic = {"block": scripted.block} if scripted.block else {}
    reply = Reply([], {}, model_version=version_of(model), response_id=project.ids.new("response", 22))
    if "block" in magic:
        reason = magic["block"] or "SAFETY"
        reply.feedback = {"blockReason": reason, "safetyRatings": _ratings(high=reason == "SAFETY")}
        costs.thoughts = 0
    else:
        count = prompt.generation.get("candidateCount", 1)
        reply.candidates = [
            _scripted(project, prompt, model, scripted, costs, index)
            if scripted is not None
            else _candidate(project, prompt, model, magic, costs, index)
            for index in range(count)
        ]
        if count == 1 and generation_of(model) < 2.5:
            # Older models give an index only if there are several candidates.
            del reply.candidates[0]["index"]
        if request.get("safetySettings") and not is_gemini_3(model):
            for candidate in reply.candidates:
                candidate.setdefault("safetyRatings", _ratings(high=False))
    reply.usage = costs.usage()
    if scripted is not None:
        reply.usage |= scripted.usage
        reply.pieces = scripted.pieces
    return reply


def _scripted(project: Project, prompt: Prompt, model: JSON, answer: Answer, costs: _Costs, index: int) -> JSON:
    """A candidate as the test decided it; what it leaves open is as in every other."""
    parts = list(answer.parts)
    called = [part for part in parts if "functionCall" in part]
    if called and not any("thoughtSignature" in part for part in parts):
        signed = iter(_signed(called, prompt, model))
        parts = [next(signed) if "functionCall" in part else part for part in parts]
    candidate: JSON = {"content": {"parts": parts, "role": "model"}, "finishReason": answer.finish_reason}
    spoken = [part for part in parts if not part.get("thought")]
    costs.candidates += count_answer(project, spoken, model["name"])
    return candidate | {"index": index} | answer.candidate


def _candidate(project: Project, prompt: Prompt, model: JSON, magic: dict[str, str], costs: _Costs, index: int) -> JSON:
    called = functions.function_calls(prompt)
    found = ToolResult() if called or prompt.responses else use_tools(project, prompt, answers.answer(prompt, index))
    if called:
        parts, reason = _signed(called, prompt, model), "STOP"
    elif answers_in_audio(model):
        parts, reason = [{"inlineData": speech(prompt.original_question)}], "STOP"
    else:
        text, reason = _text(prompt, found, index)
        parts = [*found.parts, {"text": text}]
        if answers_in_images(model):
            asked = prompt.generation.get("responseModalities") or ("TEXT", "IMAGE")
            parts = [*found.parts, *([{"text": text}] if "TEXT" in asked else ())]
            if "IMAGE" in asked:
                parts.append({"inlineData": _image(prompt, model)})
        elif has_signatures(model) and reason == "STOP":
            parts[-1]["thoughtSignature"] = functions.thought_signature(text + prompt.seed)
    if found.parts or "urlContextMetadata" in found.candidate:
        costs.tool_use = 40 + count_text(prompt.original_question)
    if prompt.generation.get("thinkingConfig", {}).get("includeThoughts") and costs.thoughts:
        parts = [{"text": _thought(prompt), "thought": True}, *parts]
    candidate: JSON = {"content": {"parts": parts, "role": "model"}, "finishReason": reason, "index": index}
    candidate |= found.candidate
    if called and generation_of(model) >= 2.5:
        candidate["finishMessage"] = "Model generated function call(s)."
    if prompt.generation.get("responseLogprobs") and "text" in parts[-1]:
        candidate |= _log_probabilities(str(parts[-1]["text"]), prompt.generation.get("logprobs", 0))
    elif generation_of(model) < 2.5:
        candidate["avgLogprobs"] = -0.01 - pick(f"average/{prompt.seed}", 100) / 1000
    _apply_magic_words(candidate, magic)
    spoken = [part for part in candidate.get("content", {}).get("parts", []) if not part.get("thought")]
    costs.candidates += count_answer(project, spoken, model["name"])
    return candidate


def _image(prompt: Prompt, model: JSON) -> JSON:
    """An image of the size that ``imageConfig`` asks for, with the question drawn in."""
    config = prompt.generation.get("imageConfig", {})
    ratio, image_size = config.get("aspectRatio", "1:1"), config.get("imageSize", "1K")
    size = sizes.gemini(model, ratio, image_size)
    if size is None:
        raise invalid(f"{prompt.model} does not make images of aspect ratio {ratio} and size {image_size}.")
    data = picture(prompt.original_question, size)
    return {"mimeType": "image/png", "data": base64.b64encode(data).decode()}


def _shown_modalities(model: JSON) -> tuple[str, ...]:
    """The modalities in ``candidatesTokensDetails``, as recordings show them.

    Models before 2.5 list all; later ones list images and audio only.
    """
    if answers_in_images(model):
        return ("IMAGE",)
    if answers_in_audio(model):
        return ("AUDIO",)
    return ("TEXT", "IMAGE", "AUDIO") if generation_of(model) < 2.5 else ()


def _text(prompt: Prompt, found: ToolResult, index: int) -> tuple[str, str]:
    """The text of a candidate and its finish reason."""
    generation = prompt.generation
    mime_type = generation.get("responseMimeType", "")
    text_format = generation.get("responseFormat", {}).get("text", {})
    if mime_type == "application/json" or text_format.get("mimeType") == "APPLICATION_JSON":
        text = _json(prompt, text_format.get("schema"), index)
    elif mime_type == "text/x.enum":
        text = str(_filled(prompt, _schema(prompt) or {"type": "STRING"}, index))
    elif prompt.responses:
        text = style.apply(functions.summarize_responses(prompt), prompt.system, prompt.original_question)
    else:
        said = found.text if found.text is not None else answers.answer(prompt, index)
        text = style.apply(said, prompt.system, prompt.original_question)
    cuts = [at for stop in generation.get("stopSequences", ()) if stop and (at := text.find(stop)) >= 0]
    if cuts:
        text = text[: min(cuts)]
    most = generation.get("maxOutputTokens")
    if most is not None and count_text(text) > most:
        return text[: most * CHARACTERS], "MAX_TOKENS"
    return text, "STOP"


def _json(prompt: Prompt, schema: Any, index: int) -> str:
    schema = schema or _schema(prompt)
    value = _filled(prompt, schema, index) if schema else {"answer": answers.answer(prompt, index)}
    return json.dumps(value, ensure_ascii=False)


def _schema(prompt: Prompt) -> Any:
    for key in ("responseSchema", "responseJsonSchema", "_responseJsonSchema"):
        if key in prompt.generation:
            return prompt.generation[key]
    return None


def _filled(prompt: Prompt, schema: Any, index: int) -> Any:
    return ValueGenerator(schema, Hints(prompt.original_question), f"{prompt.seed}/{index}").value(schema)


def _signed(called: list[JSON], prompt: Prompt, model: JSON) -> list[JSON]:
    """Add signatures and ids: thinking models sign the first call of a step, the newest give every call an id."""
    if has_signatures(model):
        called = [
            {"functionCall": part["functionCall"] | {"id": _call_id(part, f"{prompt.seed}/{number}")}}
            for number, part in enumerate(called)
        ]
    if not model.get("thinking"):
        return called
    first, *rest = called
    return [first | {"thoughtSignature": functions.thought_signature(json.dumps(first) + prompt.seed)}, *rest]


def _call_id(part: JSON, seed: str) -> str:
    return str(part["functionCall"].get("id") or short_hash(seed, 8))


def _thought(prompt: Prompt) -> str:
    topic = " ".join(prompt.original_question.split()[:8]) or "the request"
    return f"**Considering the request**\n\nThe user asks: {topic}. I will answer that directly.\n\n\n"


def _thought_tokens(prompt: Prompt, model: JSON) -> int:
    budget = prompt.generation.get("thinkingConfig", {}).get("thinkingBudget")
    if not model.get("thinking") or budget == 0:
        return 0
    count = 20 + pick(f"thoughts/{prompt.seed}", 60)
    return min(count, budget) if budget is not None and budget > 0 else count


def _apply_magic_words(candidate: JSON, magic: dict[str, str]) -> None:
    """Change a candidate as the magic words of the prompt ask."""
    if "finish" in magic:
        reason = magic["finish"] or "SAFETY"
        candidate["finishReason"] = reason
        if reason == "SAFETY":
            candidate["safetyRatings"] = _ratings(high=True)
        if reason not in ("STOP", "MAX_TOKENS"):
            candidate["finishMessage"] = f"The model stopped: {reason}."
        if reason in ("SAFETY", "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL"):
            # An empty answer has no parts and no role.
            candidate["content"] = {}
    if "citations" in magic and candidate["content"]:
        text = candidate["content"]["parts"][-1].get("text", "")
        source = {"startIndex": 0, "endIndex": len(text.encode()), "uri": "https://example.com/source"}
        candidate["citationMetadata"] = {"citationSources": [source | {"license": "CC-BY-4.0"}]}
    if "empty" in magic:
        del candidate["content"]


def _ratings(*, high: bool) -> list[JSON]:
    return [
        {"category": f"HARM_CATEGORY_{name}", "probability": "HIGH", "blocked": True}
        if high and name == "DANGEROUS_CONTENT"
        else {"category": f"HARM_CATEGORY_{name}", "probability": "NEGLIGIBLE"}
        for name in _CATEGORIES
    ]


def _log_probabilities(text: str, top: int) -> JSON:
    tokens = re.findall(r"\s*\S+", text)
    chosen = [
        {"token": token, "tokenId": pick(token, 250_000), "logProbability": -0.01 - pick(f"p/{token}", 100) / 1000}
        for token in tokens
    ]
    result: JSON = {"chosenCandidates": chosen}
    if top:
        result["topCandidates"] = [{"candidates": [entry]} for entry in chosen]
    average = sum(entry["logProbability"] for entry in chosen) / len(chosen) if chosen else 0.0
    return {"avgLogprobs": average, "logprobsResult": result}
