"""Fetch SOURCE (a file, a URL or ``-``) and detect its kind."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.discovery import is_discovery
from generator.errors import InvalidDocument, Location, UsageError
from generator.reader import Source, read
from generator.sync import discovery, model_facts, openapi
from generator.sync.facts import Document, DocumentKind, Step

LIMIT = 64 * 1024 * 1024
TIMEOUT = 60.0
_READERS: dict[DocumentKind, Callable[[dict[str, Any], Step], Document]] = {
    "discovery": discovery.read,
    "openapi": openapi.read,
    "facts": model_facts.read,
}


def fetch(source: str) -> str:
    """Return the text of SOURCE; errors name it."""
    if source == "-":
        return _decoded(sys.stdin.buffer.read(LIMIT + 1), "standard input")
    if source.startswith(("https://", "http://", "file://")):
        headers = {"Accept": "application/json", "User-Agent": "gemini-genai-sync"}
        try:
            request = urllib.request.Request(source, headers=headers)
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                return _decoded(answer.read(LIMIT + 1), source)
        except (urllib.error.URLError, OSError, ValueError) as error:
            if isinstance(error, urllib.error.HTTPError):
                error.close()
            raise UsageError(f"{source} cannot be fetched: {getattr(error, 'reason', None) or error}") from None
    try:
        return _decoded(Path(source).read_bytes(), source)
    except OSError as error:
        raise UsageError(f"{source} cannot be read: {error.strerror}") from None


def kind_of(data: Any, name: str) -> DocumentKind:
    if isinstance(data, dict):
        if isinstance(data.get("operations"), list) and isinstance(data.get("models"), dict):
            return "facts"
        if is_discovery(data):
            return "discovery"
        if str(data.get("openapi", "")).startswith("3."):
            return "openapi"
        if "swagger" in data:
            raise InvalidDocument(f"{name} is a Swagger 2 document; only OpenAPI 3 and discovery documents are read")
    raise InvalidDocument(
        f"{name} is neither a Google discovery document nor an OpenAPI 3 document, nor facts of models"
    )


def parse(text: str, name: str) -> tuple[DocumentKind, Source]:
    """Return the kind of document and its data with positions."""
    read_ = read(text, name, lenient=True)
    return kind_of(read_.data, name), read_


def facts(kind: DocumentKind, document: Source) -> Document:
    """Return the facts of a document.

    Raises:
        InvalidDocument: it is broken; the error names the place.
    """
    step = Step()
    try:
        return _READERS[kind](document.data, step)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        missing = f"{error.args[0]!r} is missing" if isinstance(error, KeyError) else str(error)
        place = _nearest(document, step.pointer)
        raise InvalidDocument(f"a broken {kind} document, at {step.pointer or 'its top'}: {missing}", place) from error


def _nearest(document: Source, pointer: str) -> Location | None:
    while pointer and document.where(pointer) is None:
        pointer = pointer.rpartition("/")[0]
    return document.where(pointer)


def _decoded(content: bytes, name: str) -> str:
    if len(content) > LIMIT:
        raise UsageError(f"{name} is larger than {LIMIT // 1024 // 1024} MiB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidDocument(f"{name} is not UTF-8") from None
