"""Counts and computes the tokens of texts on this machine, with the tokenizer of the model's family.

It needs sentencepiece (``pip install 'gemini-genai[local-tokenizer]'``), for the newest families transformers
(``'gemini-genai[local-tokenizer-transformers]'``), and the tokenizer's model: from a file that is passed, from where
google-genai keeps it too, or else it is fetched once.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from gemini_api import models as types
from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import invalid
from genai_runtime.localfile import write_whole
from genai_runtime.models.checks import check_config

from .counting.facts import model_facts, short_name

__all__ = ["LocalTokenizer"]

Wire = Mapping[str, Any]

_SCHEMA_TEXTS = ("format", "description")


class LocalTokenizer:
    """The tokenizer of a model, on this machine. Texts only: media are counted by ``estimate_tokens``.

    Args:
        model_name: The model's id, ``"gemini-2.5-flash"`` for example.
        tokenizer_model: The path of a SentencePiece model (``.model``), or its bytes, to be taken instead of the one
            that the family of the model has. Default: the file that ``GENAI_TOKENIZER_MODEL`` names, if any.

    Raises:
        ArgumentError: it is not known which tokenizer the model has.
        ConfigError: the package that reads it is not installed, or its model is not here and could not be fetched.
    """

    def __init__(self, model_name: str, *, tokenizer_model: str | os.PathLike[str] | bytes | None = None) -> None:
        given = tokenizer_model or os.environ.get("GENAI_TOKENIZER_MODEL")
        facts = model_facts()["tokenizers"]
        self.model_name = model_name
        self._tokenizer: _Tokenizer
        if given is not None:
            self._tokenizer = _SentencePiece(given if isinstance(given, bytes) else Path(given).read_bytes())
            return
        name = next((key for key, models in facts["models"].items() if short_name(model_name) in models), None)
        if name is None:
            known = ", ".join(sorted(model for models in facts["models"].values() for model in models))
            raise invalid(
                "model_name",
                f"which tokenizer {model_name} has is not known; it is for {known}. Another model's is passed as "
                "tokenizer_model",
            )
        if name in facts["sentencepiece"]:
            self._tokenizer = _SentencePiece(_fetched(**facts["sentencepiece"][name]))
        else:
            self._tokenizer = _HuggingFace(facts["transformers"][name])

    def count_tokens(
        self, contents: types.ContentListUnion, *, config: types.CountTokensConfigOrDict | None = None
    ) -> types.CountTokensResult:
        """Count the tokens of texts, function calls and their results, with those of the config.

        Args:
            contents: What ``generate_content`` takes, without media.
            config: A ``CountTokensConfig``, or a dict of its fields: its system instruction, tools and response
                schema count too.

        Raises:
            ArgumentError: there are media among the contents.
        """
        from gemini_api.models import CountTokensConfig, CountTokensResult

        convert = _converters()
        texts = [text for _, text in _texts_of(convert.contents(contents))]
        checked = check_config(config, CountTokensConfig)
        if checked is not None:
            body: dict[str, Any] = {}
            checked._to_request(body, {}, convert)
            texts += _texts_of_config(body.get("generateContentRequest") or body)
        return CountTokensResult(total_tokens=sum(map(len, self._tokenizer.encode(texts))))

    def compute_tokens(self, contents: types.ContentListUnion) -> types.ComputeTokensResult:
        """Compute the ids and the bytes of the tokens of each text, with the role of its content.

        Args:
            contents: What ``generate_content`` takes, without media.

        Raises:
            ArgumentError: there are media among the contents.
        """
        from gemini_api.models import ComputeTokensResult, TokensInfo

        found = list(_texts_of(_converters().contents(contents)))
        encoded = self._tokenizer.encode([text for _, text in found])
        return ComputeTokensResult(
            tokens_info=[
                TokensInfo(role=role, token_ids=ids, tokens=self._tokenizer.pieces(ids))
                for (role, _), ids in zip(found, encoded, strict=True)
            ]
        )

    def count_text(self, text: str) -> int:
        """Count the tokens of one text."""
        return len(self._tokenizer.encode([text])[0])


class _Tokenizer(Protocol):
    def encode(self, texts: list[str]) -> list[list[int]]: ...

    def pieces(self, ids: list[int]) -> list[bytes]: ...


class _SentencePiece:
    def __init__(self, model: bytes) -> None:
        try:
            import sentencepiece
        except ImportError:
            raise ConfigError(
                "counting tokens on this machine needs sentencepiece: pip install 'gemini-genai[local-tokenizer]'"
            ) from None
        self._processor = sentencepiece.SentencePieceProcessor()
        try:
            self._processor.LoadFromSerializedProto(model)
        except RuntimeError as error:
            raise ConfigError(f"this is no SentencePiece model: {error}") from None

    def encode(self, texts: list[str]) -> list[list[int]]:
        found: list[list[int]] = self._processor.encode(texts)
        return found

    def pieces(self, ids: list[int]) -> list[bytes]:
        names = self._processor.id_to_piece(ids)
        return [
            # "<0xE2>": a token for a single byte.
            bytes([int(name[3:5], 16)]) if self._processor.is_byte(id) else name.replace("▁", " ").encode()
            for id, name in zip(ids, names, strict=True)
        ]


class _HuggingFace:
    def __init__(self, name: str) -> None:
        try:
            from transformers import AutoTokenizer  # type: ignore[import-not-found, unused-ignore]
        except ImportError:
            raise ConfigError(
                "the tokenizer of this model is read with transformers: "
                "pip install 'gemini-genai[local-tokenizer-transformers]'"
            ) from None
        self._tokenizer = AutoTokenizer.from_pretrained(name)

    def encode(self, texts: list[str]) -> list[list[int]]:
        return [list(ids) for ids in self._tokenizer(texts, add_special_tokens=False)["input_ids"]] if texts else []

    def pieces(self, ids: list[int]) -> list[bytes]:
        return [name.replace("▁", " ").encode() for name in self._tokenizer.convert_ids_to_tokens(ids)]


def _converters() -> Any:
    from gemini_api import models
    from gemini_api.backends import GEMINI

    from ._convert import Converters

    return Converters(models, GEMINI)


def _texts_of(contents: Iterable[Wire]) -> Iterator[tuple[str, str]]:
    """Yield each text in the contents, with its role."""
    for index, content in enumerate(contents):
        role = content.get("role") or "user"
        for number, part in enumerate(content.get("parts") or ()):
            if "inlineData" in part or "fileData" in part:
                raise invalid(
                    f"contents[{index}].parts[{number}]",
                    "a tokenizer counts text only; client.models.estimate_tokens counts media too",
                )
            if part.get("text") is not None:
                yield role, part["text"]
            for key, of in (("functionCall", "args"), ("functionResponse", "response")):
                if key in part:
                    for text in (part[key].get("name"), *_texts_of_value(part[key].get(of))):
                        if text:
                            yield role, text


def _texts_of_config(body: Wire) -> list[str]:
    texts = [text for _, text in _texts_of([body.get("systemInstruction") or {}])]
    for tool in body.get("tools") or ():
        for declared in tool.get("functionDeclarations") or ():
            texts += [declared[key] for key in ("name", "description") if declared.get(key)]
            for key in ("parameters", "parametersJsonSchema", "response", "responseJsonSchema"):
                texts += _texts_of_schema(declared.get(key))
    generation = body.get("generationConfig") or {}
    return [*texts, *_texts_of_schema(generation.get("responseSchema"))]


def _texts_of_schema(schema: Any) -> Iterator[str]:
    """Yield the texts of a schema that the API tokenizes: neither types nor titles."""
    if not isinstance(schema, Mapping):
        return
    for key in _SCHEMA_TEXTS:
        if schema.get(key):
            yield str(schema[key])
    for key in ("enum", "required"):
        yield from (str(each) for each in schema.get(key) or ())
    for name, inner in (schema.get("properties") or {}).items():
        yield name
        yield from _texts_of_schema(inner)
    yield from _texts_of_schema(schema.get("items"))
    for inner in schema.get("anyOf") or ():
        yield from _texts_of_schema(inner)
    yield from _texts_of_value(schema.get("example"))


def _texts_of_value(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield key
            yield from _texts_of_value(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts_of_value(item)


def _fetched(url: str, sha256: str) -> bytes:
    """Return a tokenizer's model: from the cache that google-genai uses too, or downloaded once."""
    cached = Path(tempfile.gettempdir(), "vertexai_tokenizer_model", hashlib.sha1(url.encode()).hexdigest())
    if cached.is_file():
        data = cached.read_bytes()
        if hashlib.sha256(data).hexdigest() == sha256:
            return data
    import httpx

    try:
        answer = httpx.get(url, follow_redirects=True, timeout=60.0)
        answer.raise_for_status()
        data = answer.content
    except httpx.HTTPError as error:
        raise ConfigError(
            f"the tokenizer's model is not on this machine, and {url} could not be read ({error}); fetch it where "
            "that can be reached, and pass its path as tokenizer_model"
        ) from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ConfigError(f"what {url} gave is not the tokenizer's model: its SHA-256 is another")
    _keep(cached, data)
    return data


def _keep(path: Path, data: bytes) -> None:
    """Save it for the next time; ignore a folder that cannot be written."""
    import contextlib

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
