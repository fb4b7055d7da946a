"""Checks of a well-formed generateContent request: ranges, roles, schemas, incompatible tools."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from ..errors import ApiError, bad_field, invalid
from ..model_families import (
    answers_in_audio,
    answers_in_images,
    generation_of,
    has_signatures,
    has_thinking,
    takes_penalties,
)
from .json_schemas import MAX_DEPTH, check_json_schema

JSON = dict[str, Any]

_REQUEST = "GenerateContentRequest"
_ROLES = ("user", "model", "function", "")
_DATA = (
    *("text", "inlineData", "fileData", "functionCall", "functionResponse"),
    *("executableCode", "codeExecutionResult", "toolCall", "toolResponse", "thoughtSignature", "videoMetadata"),
)
_RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0, 2),
    "topP": (0, 1),
    "candidateCount": (1, 8),
    "presencePenalty": (-2, 2),
    "frequencyPenalty": (-2, 2),
    "logprobs": (0, 20),
}
_MIME_TYPES = ("text/plain", "application/json", "text/x.enum")
_FUNCTION_NAME = re.compile(r"[A-Za-z_][\w.:-]{0,127}", re.ASCII)
_DEEP_ANSWER = "A schema in GenerationConfig in the request exceeds the maximum allowed nesting depth."
_DEEP_FUNCTION = "A FunctionDeclaration in the request exceeds the maximum allowed nesting depth."
# An image may be of another of these types than is said.
_IMAGE_TYPES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_IMAGE_HEADS = (b"\x89PNG", b"\xff\xd8", b"RIFF", b"GIF8")
_BUILT_IN = ("googleSearch", "googleSearchRetrieval", "codeExecution", "urlContext", "fileSearch", "googleMaps")


def check_request(request: JSON, model: JSON, *, lenient: bool = False) -> None:
    """Raise ApiError for the first thing that the service would refuse.

    ``lenient`` accepts unknown keywords in JSON Schemas.
    """
    check_contents(request["contents"], _REQUEST)
    generation = request.get("generationConfig", {})
    _check_generation(generation, model, lenient=lenient)
    _check_thinking(generation.get("thinkingConfig", {}), model)
    _check_tools(request.get("tools", []), generation, model, lenient=lenient)
    _check_turns(request["contents"], model)


def is_gemini_3(model: JSON) -> bool:
    """Whether a model is Gemini 3 or later, which accepts more and requires more."""
    return generation_of(model) >= 3


def check_contents(contents: list[JSON], owner: str) -> None:
    if not contents:
        raise bad_field(owner, "contents", "contents is not specified")
    for number, content in enumerate(contents):
        where = f"contents[{number}]"
        if content.get("role", "") not in _ROLES:
            raise invalid(f"The role {content['role']!r} is not valid; valid roles are: user, model.")
        if not content.get("parts"):
            raise bad_field(owner, f"{where}.parts", "it must not be empty")
        for index, part in enumerate(content["parts"]):
            if not any(key in part for key in _DATA):
                problem = "required oneof field 'data' must have one initialized field"
                raise bad_field(owner, f"{where}.parts[{index}].data", problem)
            _check_image(part.get("inlineData", {}))


def _check_image(blob: JSON) -> None:
    if blob.get("mimeType", "") not in _IMAGE_TYPES:
        return
    start = base64.b64decode(str(blob.get("data", ""))[:16].replace("-", "+").replace("_", "/") + "==")
    if not start.startswith(_IMAGE_HEADS):
        raise invalid("Provided image is not valid.")


def _check_generation(generation: JSON, model: JSON, *, lenient: bool) -> None:
    for key, (low, high) in _RANGES.items():
        value = generation.get(key)
        if value is not None and not low <= value <= high:
            raise _refuse(_snake(key), f"{_snake(key)} must be in the range [{low}, {high}], not {value}")
    limit = model["outputTokenLimit"]
    if not 1 <= generation.get("maxOutputTokens", 1) <= limit:
        raise _refuse("max_output_tokens", f"it must be between 1 and {limit}")
    if generation.get("topK", 1) < 1:
        raise _refuse("top_k", "it must be positive")
    if len(generation.get("stopSequences", ())) > 5:
        raise _refuse("stop_sequences", "there may be at most 5")
    if "logprobs" in generation and not generation.get("responseLogprobs"):
        raise _refuse("logprobs", "it needs response_logprobs")
    if not takes_penalties(model) and (generation.get("presencePenalty") or generation.get("frequencyPenalty")):
        raise invalid(f"Penalty is not enabled for {model['name']}")
    _check_modalities(generation, model)
    _check_schemas(generation, lenient=lenient)
    if answers_in_images(model) and generation.get("responseMimeType") == "application/json":
        raise invalid(f"JSON mode is not enabled for {model['name']}")


def _check_modalities(generation: JSON, model: JSON) -> None:
    asked = set(generation.get("responseModalities", ())) - {"MODALITY_UNSPECIFIED"} or {"TEXT"}
    if answers_in_audio(model):
        if asked != {"AUDIO"}:
            shown = ", ".join(sorted(asked))
            raise invalid(
                f"The requested combination of response modalities ({shown}) is not supported by the model."
                f" {model['name']} accepts the following combination of response modalities:\n* AUDIO\n"
            )
    elif asked - ({"TEXT", "IMAGE"} if answers_in_images(model) else {"TEXT"}):
        raise invalid("This model only supports text output.")


def _check_schemas(generation: JSON, *, lenient: bool) -> None:
    mime_type = generation.get("responseMimeType", "")
    if mime_type and mime_type not in _MIME_TYPES:
        raise _refuse("response_mime_type", f"allowed mimetypes are {', '.join(_MIME_TYPES)}")
    given = [key for key in ("responseSchema", "responseJsonSchema", "_responseJsonSchema") if key in generation]
    if len(given) > 1:
        raise _refuse(_snake(given[1]), f"only one of {' and '.join(map(_snake, given))} can be set")
    if given and mime_type not in ("application/json", "text/x.enum"):
        raise _refuse(_snake(given[0]), "it needs response_mime_type application/json or text/x.enum")
    if "responseSchema" in generation:
        _check_schema(generation["responseSchema"], "generation_config.response_schema", _REQUEST, _DEEP_ANSWER)
    described = {_snake(key): generation[key] for key in ("responseJsonSchema", "_responseJsonSchema") if key in given}
    text = generation.get("responseFormat", {}).get("text", {})
    if "schema" in text:
        if text.get("mimeType") != "APPLICATION_JSON":
            raise _refuse("response_format.text.schema", "it needs mime_type APPLICATION_JSON")
        described["response_format.text.schema"] = text["schema"]
    for name, schema in described.items():
        path = f"generation_config.{name}"
        check_json_schema(schema, path, owner=_REQUEST, too_deep=_DEEP_ANSWER, lenient=lenient)


def _check_thinking(thinking: JSON, model: JSON) -> None:
    budget, level = thinking.get("thinkingBudget"), thinking.get("thinkingLevel")
    if thinking and not has_thinking(model) and (budget or level or thinking.get("includeThoughts")):
        raise invalid(f"Thinking is not supported by {model['name']}.")
    if budget is not None and level is not None:
        raise invalid("Only one of thinking budget and thinking level can be set.")
    if level is not None and has_thinking(model) and not is_gemini_3(model):
        raise invalid(f"Thinking level is not supported by {model['name']}.")
    if budget == 0 and "pro" in model["name"]:
        raise invalid(f"Budget 0 is invalid. {model['name']} only works in thinking mode.")
    if budget is not None and not -1 <= budget <= 32_768:
        raise invalid(f"The thinking budget {budget} is invalid; choose one between 0 and 32768, or -1.")


def check_functions(tools: list[JSON], owner: str, *, lenient: bool) -> bool:
    """Return whether there are function declarations; ApiError for the first that the service would refuse."""
    functions = [
        (f"tools[{number}].function_declarations[{index}]", function)
        for number, tool in enumerate(tools)
        for index, function in enumerate(tool.get("functionDeclarations", []))
    ]
    names: set[str] = set()
    for where, function in functions:
        name = function["name"]
        if not _FUNCTION_NAME.fullmatch(name):
            problem = "it must begin with a letter or an underscore, and hold letters, digits, _ . : or - (128 at most)"
            raise bad_field(owner, f"{where}.name", problem)
        if name in names:
            raise invalid(f"Duplicate function declaration found: {name}")
        names.add(name)
        for schema, json_schema in (("parameters", "parametersJsonSchema"), ("response", "responseJsonSchema")):
            if schema in function and json_schema in function:
                raise bad_field(owner, f"{where}.{_snake(json_schema)}", f"it cannot be set beside {schema}")
            if schema in function:
                _check_schema(function[schema], f"{where}.{schema}", owner, _DEEP_FUNCTION)
            elif json_schema in function:
                path = f"{where}.{_snake(json_schema)}"
                check_json_schema(function[json_schema], path, owner=owner, too_deep=_DEEP_FUNCTION, lenient=lenient)
    return bool(functions)


def _check_tools(tools: list[JSON], generation: JSON, model: JSON, *, lenient: bool) -> None:
    functions = check_functions(tools, _REQUEST, lenient=lenient)
    third = is_gemini_3(model)
    built_in = [key for tool in tools for key in _BUILT_IN if key in tool]
    if functions and built_in and not third:
        raise invalid(f"{model['name']} cannot use function calling and {_snake(built_in[0])} in one request.")
    if functions and generation.get("responseMimeType") == "application/json" and generation_of(model) == 2.5:
        raise invalid("Function calling with a response mime type: 'application/json' is unsupported")


def _check_turns(contents: list[JSON], model: JSON) -> None:
    # The responses to the calls of one turn may be in several user turns.
    spoken = [(role, list(group)) for role, group in groupby(contents, key=lambda content: content.get("role", "user"))]
    for (role, before), (_, after) in pairwise(spoken):
        calls = [part for content in before for part in content.get("parts", []) if "functionCall" in part]
        answers = [part for content in after for part in content.get("parts", []) if "functionResponse" in part]
        if role == "model" and calls and answers and len(calls) != len(answers):
            raise invalid(
                "Please ensure that the number of function response parts is equal to the number of function call"
                " parts of the function call turn."
            )
    if has_signatures(model):
        _check_signatures(contents)


def _check_signatures(contents: list[JSON]) -> None:
    """Check the thought signatures that Gemini 3 requires: on the first call of each step of the current turn."""
    start = max((at for at, content in enumerate(contents) if _is_question(content)), default=0)
    for number, content in enumerate(contents[start:], start):
        calls = [part for part in content.get("parts", []) if "functionCall" in part]
        if content.get("role") == "model" and calls and not calls[0].get("thoughtSignature"):
            name = calls[0]["functionCall"]["name"]
            raise invalid(
                f"The function call {name!r} in contents[{number}] is missing a thought_signature;"
                " send the model's parts back as they came."
            )


def _is_question(content: JSON) -> bool:
    return content.get("role", "user") != "model" and any("text" in part for part in content.get("parts", []))


def _check_schema(schema: JSON, where: str, owner: str, too_deep: str) -> None:
    for path, problem in _schema_problems(schema, where, too_deep):
        raise bad_field(owner, path, problem)


def _schema_problems(schema: JSON, where: str, too_deep: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    kind = schema.get("type")
    if depth > MAX_DEPTH:
        raise invalid(too_deep)
    if kind == "ARRAY" and "items" not in schema:
        yield f"{where}.items", "missing field"
    if schema.get("enum") and kind not in ("STRING", None, "TYPE_UNSPECIFIED"):
        yield f"{where}.enum", "only allowed for STRING type"
    for number, value in enumerate(schema.get("enum", ())):
        if not value:
            yield f"{where}.enum[{number}]", "cannot be empty"
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if properties and name not in properties:
            yield f"{where}.required", f"property is not defined: {name}"
    for name, inner in properties.items():
        yield from _schema_problems(inner, f"{where}.properties[{name}]", too_deep, depth + 1)
    if "items" in schema:
        yield from _schema_problems(schema["items"], f"{where}.items", too_deep, depth + 1)
    for number, inner in enumerate(schema.get("anyOf", ())):
        yield from _schema_problems(inner, f"{where}.any_of[{number}]", too_deep, depth + 1)


def _refuse(field: str, problem: str) -> ApiError:
    return bad_field(_REQUEST, f"generation_config.{field}", problem)


def _snake(key: str) -> str:
    return re.sub(r"([A-Z])", lambda found: f"_{found[1].lower()}", key)
