"""Built-in tools: their results, and the grounding metadata."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote_plus, urlsplit

from ..errors import invalid
from ..project import Project
from ..records import Chunk, Document, Store
from .answers import calculate
from .filters import compile_filter, plain_metadata
from .hints import Hints
from .prompt import Prompt
from .text import best_sentence, rank, sentences, topics

JSON = dict[str, Any]

_TOP_K = 5
# Tools that search the web, all in the same way here; the last three are Vertex AI's.
_SEARCHES = ("googleSearch", "googleSearchRetrieval", "enterpriseWebSearch", "parallelAiSearch", "exaAiSearch")


@dataclass
class ToolResult:
    """What a tool adds to an answer: its text, parts before it, and metadata of the candidate."""

    text: str | None = None
    parts: list[JSON] = field(default_factory=list)
    candidate: JSON = field(default_factory=dict)


@dataclass
class _Hit:
    store: Store
    document: Document
    chunk: Chunk


def use_tools(project: Project, prompt: Prompt, default: str) -> ToolResult:
    """Run the tools of a prompt; ``default`` is the answer without them."""
    if (settings := prompt.tool("fileSearch")) is not None:
        return file_search(project, prompt, settings)
    if prompt.tool("codeExecution") is not None and (found := code_execution(prompt)):
        return found
    if prompt.tool("urlContext") is not None and (urls := Hints(prompt.original_question).urls()):
        return url_context(urls, default)
    if (settings := prompt.tool("retrieval")) is not None and (found := retrieval(project, prompt, settings)):
        return found
    if any(prompt.tool(name) is not None for name in _SEARCHES):
        return google_search(prompt, default)
    if prompt.tool("googleMaps") is not None:
        return google_maps(prompt, default)
    return ToolResult()


def file_search(project: Project, prompt: Prompt, settings: JSON) -> ToolResult:
    """Find the best chunks in the stores, and the sentence that answers in the best one."""
    hits = search_stores(project, prompt.original_question, settings)
    if not hits:
        return ToolResult("The documents in the file search stores say nothing about this.")
    text = best_sentence(prompt.original_question, [hits[0].chunk.text]) or hits[0].chunk.text
    chunks = [{"retrievedContext": _context(hit)} for hit in hits]
    supporting = [number for number, hit in enumerate(hits) if text in " ".join(hit.chunk.text.split())] or [0]
    metadata: JSON = {"groundingChunks": chunks, "groundingSupports": [_support(text, 0, supporting)]}
    return ToolResult(text, candidate={"groundingMetadata": metadata})


def search_stores(project: Project, question: str, settings: JSON) -> list[_Hit]:
    """Rank the chunks of all active documents that match the filter by BM25."""
    names = settings.get("fileSearchStoreNames") or []
    if not names:
        raise invalid("file_search_store_names must name at least one file search store.")
    test = compile_filter(settings["metadataFilter"]) if settings.get("metadataFilter") else None
    pool = [
        _Hit(store, document, chunk)
        for store in map(project.store, names)
        for document in store.documents.values()
        if document.resource["state"] == "STATE_ACTIVE"
        and (test is None or test(plain_metadata(document.resource.get("customMetadata", []))))
        for chunk in document.chunks
    ]
    ranked = rank(question, [hit.chunk.text for hit in pool])
    return [pool[found.index] for found in ranked[: settings.get("topK") or _TOP_K]]


def retrieval(project: Project, prompt: Prompt, settings: JSON) -> ToolResult | None:
    """Look into the caller's data on Vertex AI; None where there are none.

    A RAG corpus, a data store or an engine holds what is in the bucket of its id: ``gs://my-corpus/`` for
    ``projects/p/locations/l/ragCorpora/my-corpus``.
    """
    store = settings.get("vertexRagStore", {})
    names = [*store.get("ragCorpora", []), *(each.get("ragCorpus", "") for each in store.get("ragResources", []))]
    names += [settings.get("vertexAiSearch", {}).get(key, "") for key in ("datastore", "engine")]
    homes = [f"gs://{name.rpartition('/')[2].lower()}/" for name in names if name]
    texts = [
        (uri, sentence)
        for home in homes
        for uri in project.buckets.uris(home)
        for sentence in sentences(project.buckets.get(uri).decode("utf-8", "replace"))
    ]
    ranked = rank(prompt.original_question, [text for _, text in texts])[:_TOP_K]
    if not ranked:
        return None
    hits = [texts[found.index] for found in ranked]
    chunks = [
        {"retrievedContext": {"uri": uri, "title": uri.rpartition("/")[2], "text": text, "ragChunk": {"text": text}}}
        for uri, text in hits
    ]
    metadata: JSON = {
        "retrievalQueries": [prompt.original_question],
        "groundingChunks": chunks,
        "groundingSupports": [_support(hits[0][1], 0, [0])],
    }
    return ToolResult(hits[0][1], candidate={"groundingMetadata": metadata})


def google_search(prompt: Prompt, default: str) -> ToolResult:
    keys = topics(prompt.original_question) or ["this"]
    query = " ".join(keys[:6])
    sites = [f"{keys[number % len(keys)]}.example" for number in range(min(2, len(keys)))]
    chunks = [{"web": {"uri": f"https://www.{site}/{quote_plus(query)}", "title": site}} for site in sites]
    chip = f'<a class="chip" href="https://www.google.com/search?q={quote_plus(query)}">{html.escape(query)}</a>'
    metadata: JSON = {
        "webSearchQueries": [query],
        "searchEntryPoint": {"renderedContent": f'<div class="container">{chip}</div>'},
        "groundingChunks": chunks,
        "groundingSupports": _by_sentence(default, len(chunks)),
        "retrievalMetadata": {},
    }
    return ToolResult(default, candidate={"groundingMetadata": metadata})


def google_maps(prompt: Prompt, default: str) -> ToolResult:
    place = next(iter(Hints(prompt.original_question).places()), "Paris")
    maps = {"uri": f"https://maps.google.com/?q={quote_plus(place)}", "title": place, "placeId": f"places/{place}"}
    metadata: JSON = {"groundingChunks": [{"maps": maps}], "groundingSupports": _by_sentence(default, 1)}
    return ToolResult(default, candidate={"groundingMetadata": metadata})


def url_context(urls: list[str], default: str) -> ToolResult:
    """Retrieve URLs; all succeed but those on reserved hosts (``.invalid``)."""
    entries = []
    chunks: list[JSON] = []
    for url in urls:
        host = urlsplit(url).hostname or ""
        readable = not host.endswith((".invalid", ".test"))
        status = "SUCCESS" if readable else "ERROR"
        entries.append({"retrievedUrl": url, "urlRetrievalStatus": f"URL_RETRIEVAL_STATUS_{status}"})
        if readable:
            chunks.append({"web": {"uri": url, "title": host}})
    candidate: JSON = {"urlContextMetadata": {"urlMetadata": entries}}
    if chunks:
        supports = _by_sentence(default, len(chunks))
        candidate["groundingMetadata"] = {"groundingChunks": chunks, "groundingSupports": supports}
    return ToolResult(default, candidate=candidate)


def code_execution(prompt: Prompt) -> ToolResult | None:
    """Code for a sum or the first primes, and its output; None if there is nothing to compute."""
    if "prime" in prompt.original_question.lower() and (
        count := Hints(prompt.original_question).number("first", whole=True)
    ):
        primes = _primes(int(count))
        code = f"primes = {primes}\nprint(sum(primes))\n"
        output = str(sum(primes))
        text = f"The sum of the first {count} prime numbers is {output}."
    elif computed := calculate(prompt.original_question):
        expression, output = computed
        code = f"print({expression.replace('^', '**')})\n"
        text = f"{expression} is {output}."
    else:
        return None
    parts: list[JSON] = [
        {"executableCode": {"language": "PYTHON", "code": code}},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": f"{output}\n"}},
    ]
    return ToolResult(text, parts)


def _context(hit: _Hit) -> JSON:
    resource = hit.document.resource
    context: JSON = {
        "title": resource.get("displayName") or resource["name"].rpartition("/")[2],
        "text": hit.chunk.text,
        "fileSearchStore": hit.store.resource["name"],
    }
    if hit.chunk.page is not None:
        context["pageNumber"] = hit.chunk.page
    if hit.document.media_id is not None:
        context["mediaId"] = f"{hit.store.resource['name']}/media/{hit.document.media_id}"
    if metadata := resource.get("customMetadata"):
        context["customMetadata"] = metadata
    return context


def _by_sentence(text: str, chunks: int) -> list[JSON]:
    out = []
    at = 0
    for number, sentence in enumerate(sentences(text)):
        at = text.find(sentence, at) if sentence in text[at:] else at
        out.append(_support(sentence, len(text[:at].encode()), [number % chunks]))
        at += len(sentence)
    return out


def _support(text: str, start: int, chunks: list[int]) -> JSON:
    """A grounding support; its indices are bytes of UTF-8, and a start of 0 is omitted, as by the service."""
    segment: JSON = {"endIndex": start + len(text.encode()), "text": text}
    if start:
        segment["startIndex"] = start
    return {"segment": segment, "groundingChunkIndices": chunks, "confidenceScores": [0.9] * len(chunks)}


def _primes(count: int) -> list[int]:
    out: list[int] = []
    candidate = 2
    while len(out) < min(count, 1000):
        if all(candidate % prime for prime in out if prime * prime <= candidate):
            out.append(candidate)
        candidate += 1
    return out
