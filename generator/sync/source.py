"""Fetch SOURCE, a file, a URL or ``-``, and tell what it is."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Literal

from generator.errors import InvalidDocument, UsageError
from generator.reader import read
from generator.sync import discovery, openapi
from generator.sync.facts import Document

LIMIT = 64 * 1024 * 1024
TIMEOUT = 60.0
Kind = Literal["discovery", "openapi"]


def fetch(source: str) -> str:
    """The text of SOURCE. Errors name it."""
    if source == "-":
        return _decoded(sys.stdin.buffer.read(LIMIT + 1), "standard input")
    if source.startswith(("https://", "http://", "file://")):
        headers = {"Accept": "application/json", "User-Agent": "gemini-genai-sync"}
        try:
            request = urllib.request.Request(source, headers=headers)
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                return _decoded(answer.read(LIMIT + 1), source)
        except (urllib.error.URLError, OSError, ValueError) as error:
            raise UsageError(f"{source} cannot be fetched: {getattr(error, 'reason', None) or error}") from None
    try:
        return _decoded(Path(source).read_bytes(), source)
    except OSError as error:
        raise UsageError(f"{source} cannot be read: {error.strerror}") from None


def kind_of(data: Any, name: str) -> Kind:
    if isinstance(data, dict):
        if "discoveryVersion" in data or str(data.get("kind", "")).startswith("discovery#"):
            return "discovery"
        if str(data.get("openapi", "")).startswith("3."):
            return "openapi"
        if "swagger" in data:
            raise InvalidDocument(f"{name} is a Swagger 2 document; only OpenAPI 3 and discovery documents are read")
    raise InvalidDocument(f"{name} is neither a Google discovery document nor an OpenAPI 3 document")


def parse(text: str, name: str) -> tuple[Kind, dict[str, Any]]:
    data = read(text, name).data
    return kind_of(data, name), data


def facts(kind: Kind, data: dict[str, Any], name: str) -> Document:
    try:
        return discovery.read(data) if kind == "discovery" else openapi.read(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidDocument(f"{name} is a broken {kind} document: {type(error).__name__} {error}") from error


def _decoded(content: bytes, name: str) -> str:
    if len(content) > LIMIT:
        raise UsageError(f"{name} is larger than {LIMIT // 1024 // 1024} MiB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidDocument(f"{name} is not UTF-8") from None
