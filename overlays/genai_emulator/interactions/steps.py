"""The answer of the model as the steps of an interaction, and what it cost."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..fake_model.functions import thought_signature
from ..fake_model.generate import Reply
from ..fake_model.hints import Hints
from ..fake_model.tokens import count_json
from ..ids import short_hash
from ..model_families import generation_of

JSON = dict[str, Any]

_MEDIA = ("image", "audio", "video")


def steps_of(reply: Reply, model: JSON, tools: Iterable[JSON], question: str) -> list[JSON]:
    """The steps of an answer, in the order in which models of this generation take them.

    Args:
        reply: What generateContent would answer.
        model: The model that answers.
        tools: The tools of the interaction.
        question: What was asked.
    """
    if not reply.candidates:
        return []
    candidate = reply.candidates[0]
    parts = candidate.get("content", {}).get("parts", [])
    used = _used(candidate, parts, question, reply.response_id)
    used += _mcp(tools, parts, question, reply.response_id)
    thought = _thought(parts, reply) if model.get("thinking") else []
    said = _said(parts, candidate.get("groundingMetadata", {}))
    # Recordings: Gemini 3 searches, thinks and answers; Gemini 2.5 tells what it looked up behind its answer.
    return [*used, *thought, *said] if used and generation_of(model) >= 3 else [*thought, *said, *used]


def usage_of(reply: Reply, steps: Iterable[JSON], model: JSON) -> JSON:
    """What an answer cost: Gemini 3 counts what it searched for, Gemini 2.5 the tokens of what it found."""
    told = reply.usage
    tool_use = told.get("toolUsePromptTokenCount", 0)
    searches = [step["arguments"]["queries"] for step in steps if step["type"] == "google_search_call"]
    found = 0 if generation_of(model) >= 3 else sum(map(count_json, searches))
    tool_use += found
    usage: JSON = {
        "total_tokens": told.get("totalTokenCount", 0) + found,
        "total_input_tokens": told.get("promptTokenCount", 0),
        "input_tokens_by_modality": _modalities(told.get("promptTokensDetails", [])),
        "total_cached_tokens": told.get("cachedContentTokenCount", 0),
        "total_output_tokens": told.get("candidatesTokenCount", 0),
        "total_tool_use_tokens": tool_use,
        "total_thought_tokens": told.get("thoughtsTokenCount", 0),
    }
    if tool_use:
        usage["tool_use_tokens_by_modality"] = [{"modality": "text", "tokens": tool_use}]
    if details := told.get("candidatesTokensDetails"):
        usage["output_tokens_by_modality"] = _modalities(details)
    if searches and not found:
        usage["grounding_tool_count"] = [{"type": "google_search", "count": sum(map(len, searches))}]
    return usage


def _modalities(details: Iterable[JSON]) -> list[JSON]:
    return [{"modality": each["modality"].lower(), "tokens": each["tokenCount"]} for each in details]


def _thought(parts: list[JSON], reply: Reply) -> list[JSON]:
    signatures = (part["thoughtSignature"] for part in parts if "thoughtSignature" in part)
    signature = next(signatures, None) or thought_signature(reply.response_id)
    summary = [{"type": "text", "text": part["text"].strip()} for part in parts if part.get("thought")]
    return [{"type": "thought", "signature": signature, **({"summary": summary} if summary else {})}]


def _said(parts: list[JSON], grounding: JSON) -> list[JSON]:
    """Texts, media and calls; what is said without a break is one step."""
    out: list[JSON] = []
    for part in parts:
        if call := part.get("functionCall"):
            identifier = call.get("id") or short_hash(json.dumps(call, sort_keys=True), 8)
            call["id"] = identifier  # the turn that goes into the memory knows it by the same one
            arguments = call.get("args", {})
            out.append({"type": "function_call", "id": identifier, "name": call["name"], "arguments": arguments})
        elif content := _content(part):
            if not out or out[-1]["type"] != "model_output":
                out.append({"type": "model_output", "content": []})
            out[-1]["content"].append(content)
    texts = [item for step in out for item in step.get("content", ()) if item["type"] == "text"]
    annotations = _annotations(grounding)
    if texts and annotations:
        texts[-1]["annotations"] = annotations
    return out


def _content(part: JSON) -> JSON | None:
    if part.get("text") and not part.get("thought"):
        return {"type": "text", "text": part["text"]}
    if blob := part.get("inlineData"):
        kind = blob["mimeType"].partition("/")[0]
        return {"type": kind if kind in _MEDIA else "document", "data": blob["data"], "mime_type": blob["mimeType"]}
    return None


def _annotations(grounding: JSON) -> list[JSON]:
    chunks = grounding.get("groundingChunks", [])
    out = []
    for support in grounding.get("groundingSupports", ()):
        segment = support["segment"]
        span = {"start_index": segment.get("startIndex", 0), "end_index": segment["endIndex"]}
        for index in support["groundingChunkIndices"]:
            out.append({**_citation(chunks[index]), **span})
    return out


def _citation(chunk: JSON) -> JSON:
    if web := chunk.get("web"):
        return {"type": "url_citation", "url": web["uri"], "title": web["title"]}
    if place := chunk.get("maps"):
        return {"type": "place_citation", "place_id": place["placeId"], "name": place["title"], "url": place["uri"]}
    found = chunk.get("retrievedContext", {})
    page = {"page_number": found["pageNumber"]} if "pageNumber" in found else {}
    where = found.get("fileSearchStore") or found.get("uri", "")
    return {"type": "file_citation", "document_uri": where, "file_name": found.get("title", ""), **page}


def _used(candidate: JSON, parts: list[JSON], question: str, seed: str) -> list[JSON]:
    """The steps of built-in tools."""
    grounding = candidate.get("groundingMetadata", {})
    identifier = short_hash(f"tool/{seed}", 8)
    out: list[JSON] = []

    def add(kind: str, call: JSON, result: Any, *, error: bool | None = False) -> None:
        signature = {"signature": thought_signature(f"{kind}/{seed}")}
        failed = {} if error is None else {"is_error": error}
        out.append({"type": f"{kind}_call", "id": identifier, **call, **signature})
        answer = {} if result is None else {"result": result}
        out.append({"type": f"{kind}_result", "call_id": identifier, **failed, **answer, **signature})

    if queries := grounding.get("webSearchQueries"):
        suggestions = grounding.get("searchEntryPoint", {}).get("renderedContent", "")
        call = {"arguments": {"queries": queries}, "search_type": "web_search"}
        add("google_search", call, [{"search_suggestions": suggestions}])
    if entries := candidate.get("urlContextMetadata", {}).get("urlMetadata"):
        urls = [each["retrievedUrl"] for each in entries]
        statuses = [each["urlRetrievalStatus"].rpartition("_")[2].lower() for each in entries]
        result = [{"url": url, "status": status} for url, status in zip(urls, statuses, strict=True)]
        add("url_context", {"arguments": {"urls": urls}}, result, error="error" in statuses)
    if places := [chunk["maps"] for chunk in grounding.get("groundingChunks", ()) if "maps" in chunk]:
        found = [{"name": each["title"], "place_id": each["placeId"], "url": each["uri"]} for each in places]
        call = {"arguments": {"queries": [question]}}
        add("google_maps", call, [{"places": found}], error=None)
    if any("retrievedContext" in chunk for chunk in grounding.get("groundingChunks", ())):
        if "retrievalQueries" in grounding:
            call = {"arguments": {"queries": grounding["retrievalQueries"]}, "retrieval_type": "rag_store"}
            add("retrieval", call, None)
        else:
            add("file_search", {}, None, error=None)
    for part in parts:
        if code := part.get("executableCode"):
            arguments = {"language": "python", "code": code["code"]}
            output = next(each["codeExecutionResult"]["output"] for each in parts if "codeExecutionResult" in each)
            add("code_execution", {"arguments": arguments}, output)
    return out


def _mcp(tools: Iterable[JSON], parts: list[JSON], question: str, seed: str) -> list[JSON]:
    """A call of a tool of the first MCP server, unless a function of the caller is called."""
    server = next((tool for tool in tools if tool["type"] == "mcp_server"), None)
    if server is None or any("functionCall" in part for part in parts):
        return []
    allowed = [name for each in server.get("allowed_tools", ()) for name in each.get("tools", ())]
    name, label = (allowed or ["search"])[0], server.get("name", "mcp_server")
    place = next(iter(Hints(question).places()), None)
    call = {"name": name, "server_name": label, "arguments": {"city": place} if place else {"query": question}}
    identifier = short_hash(f"mcp/{seed}", 8)
    answer = {"name": name, "server_name": label, "result": f"{name} of {label} is done."}
    return [
        {"type": "mcp_server_tool_call", "id": identifier, **call},
        {"type": "mcp_server_tool_result", "call_id": identifier, **answer},
    ]
