"""A request for an interaction as one of generateContent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import invalid
from ..model_families import generation_of

JSON = dict[str, Any]

_SETTINGS = {
    "temperature": "temperature",
    "top_p": "topP",
    "seed": "seed",
    "stop_sequences": "stopSequences",
    "max_output_tokens": "maxOutputTokens",
}
_TOOLS = {
    "google_search": "googleSearch",
    "code_execution": "codeExecution",
    "url_context": "urlContext",
    "google_maps": "googleMaps",
    "computer_use": "computerUse",
}
_MODES = {"auto": "AUTO", "any": "ANY", "none": "NONE", "validated": "VALIDATED"}


def read_request(body: JSON, model: JSON, contents: list[JSON]) -> JSON:
    """The request of generateContent that a model answers for an interaction.

    Args:
        body: The canonical body of createInteraction.
        model: The model that answers.
        contents: All that was said, earlier interactions included.
    """
    settings = body.get("generation_config", {})
    request: JSON = {"model": model["name"], "contents": contents}
    if system := body.get("system_instruction"):
        request["systemInstruction"] = {"parts": [{"text": system}]}
    if tools := list(_tools(body.get("tools", ()))):
        request["tools"] = tools
    if choice := _choice(settings.get("tool_choice", "auto")):
        request["toolConfig"] = {"functionCallingConfig": choice}
    if "cached_content" in body:
        request["cachedContent"] = body["cached_content"]
    if generation := _generation(body, settings, model):
        request["generationConfig"] = generation
    return request


def _generation(body: JSON, settings: JSON, model: JSON) -> JSON:
    out = {name: settings[key] for key, name in _SETTINGS.items() if key in settings}
    thinking: JSON = {}
    if settings.get("thinking_summaries", "none") != "none":
        thinking["includeThoughts"] = True
    if "thinking_level" in settings and generation_of(model) >= 3:
        level = settings["thinking_level"].upper()
        thinking["thinkingLevel"] = "HIGH" if level == "XHIGH" else level
    if thinking:
        out["thinkingConfig"] = thinking
    modalities = [each.upper() for each in body.get("response_modalities", ())]
    if image := settings.get("image_config"):
        out["imageConfig"] = _image(image)
    for each in _formats(body):
        kind = each.get("type")
        if kind == "text":
            modalities += ["TEXT"] if modalities else []
            if each.get("mime_type") == "application/json" or "schema" in each:
                out |= _json(each.get("schema"))
        elif kind in ("audio", "image"):
            modalities.append(kind.upper())
            out |= {"imageConfig": _image(each)} if kind == "image" and _image(each) else {}
        elif kind != "video":  # a schema, as it was given before there were formats
            out |= _json(each)
    if body.get("response_mime_type") == "application/json":
        out.setdefault("responseMimeType", "application/json")
    if modalities:
        out["responseModalities"] = list(dict.fromkeys(modalities))
    return out


def _formats(body: JSON) -> Iterable[JSON]:
    given = body.get("response_format", [])
    return given if isinstance(given, list) else [given]


def _json(schema: Any) -> JSON:
    return {"responseMimeType": "application/json", **({"responseJsonSchema": schema} if schema else {})}


def _image(config: JSON) -> JSON:
    names = {"aspect_ratio": "aspectRatio", "image_size": "imageSize"}
    return {name: config[key] for key, name in names.items() if key in config}


def _tools(tools: Iterable[JSON]) -> Iterable[JSON]:
    functions = []
    for number, tool in enumerate(tools):
        kind = tool["type"]
        if kind == "function":
            if not tool.get("name"):
                raise invalid(f"tools[{number}].name: it is required.")
            functions.append(_function(tool))
        elif kind == "file_search":
            names = {"file_search_store_names": "fileSearchStoreNames", "top_k": "topK"}
            names["metadata_filter"] = "metadataFilter"
            yield {"fileSearch": {name: tool[key] for key, name in names.items() if key in tool}}
        elif kind in _TOOLS:
            yield {_TOOLS[kind]: {}}
    if functions:
        yield {"functionDeclarations": functions}


def _function(tool: JSON) -> JSON:
    declared = {"name": tool["name"], "description": tool.get("description", "")}
    return declared | ({"parametersJsonSchema": tool["parameters"]} if "parameters" in tool else {})


def _choice(choice: Any) -> JSON:
    if isinstance(choice, str):
        return {} if choice == "auto" else {"mode": _MODES[choice]}
    allowed = choice.get("allowed_tools", {})
    mode = _MODES[allowed.get("mode", "auto")]
    names = allowed.get("tools", [])
    return {"mode": "ANY" if mode == "AUTO" and names else mode, **({"allowedFunctionNames": names} if names else {})}
