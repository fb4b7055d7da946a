"""The three things that a row can be asked for: to generate, to embed, to count."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.errors import ResponseDecodeError
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_config

from ..calling.generation import OPEN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["Task", "Unusable", "task_of"]

Wire = dict[str, Any]
#: How many requests the rows in flight are embedded with at least, and how many rows one of them may have.
_REQUESTS, _BATCH = 4, 100


class Unusable(ValueError):
    """The model answered, and it is not what was asked for."""


class Task:
    """What each row is asked for.

    Args:
        model: The model's id or resource name.
        config: The config of every call, checked.
    """

    kind = ""
    method = ""
    config_class = ""
    response_class = ""
    #: The columns of an answer.
    columns: tuple[str, ...] = ()

    def __init__(self, model: str, config: Any) -> None:
        self.model = model
        self.config = check_config(config, getattr(_models, self.config_class))

    def call(self, models: Any, slots: int = 1) -> Callable[[Any], Awaitable[Any]]:
        """What asks the API for the contents of a row.

        Args:
            models: Whose methods are called.
            slots: How many rows are in flight at most.
        """
        method, model, config = getattr(models, self.method), self.model, self.config

        def ask(contents: Any) -> Awaitable[Any]:
            found: Awaitable[Any] = method(model=model, contents=contents, config=config)
            return found

        return ask

    def identity(self, models: Any) -> Wire:
        """What all requests have in common, as JSON; made of a request, so it is checked before anything is sent."""
        request = self._request(models, "x")
        body = dict(request.body or {})
        for name in ("contents", "requests", "instances"):
            body.pop(name, None)
        return {"kind": self.kind, "path": request.path, "config": body}

    def _request(self, models: Any, contents: Any) -> Any:
        return getattr(models, f"_{self.method}_request")(self.model, contents, self.config)

    def read(self, response: Any) -> tuple[Wire, Any]:
        """The columns of an answer, and with a schema its object.

        Raises:
            Unusable: it is not what was asked for.
        """
        raise NotImplementedError

    def usage(self, response: Any) -> Wire | None:
        """What an answer says of its tokens, as JSON."""
        return None

    def restore(self, wire: Wire) -> Any:
        """The response of its JSON."""
        return getattr(_models, self.response_class).from_dict(wire)


class Generate(Task):
    """Generate content."""

    kind, method = "generate", "generate_content"
    config_class, response_class = "GenerateContentConfig", "GenerateContentResponse"
    columns: tuple[str, ...] = ("answer", "finish_reason", "prompt_tokens", "output_tokens", "total_tokens")

    def __init__(self, model: str, config: Any, response_schema: Any = None) -> None:
        if response_schema is not None:
            config = check_config(config, _models.GenerateContentConfig) or _models.GenerateContentConfig()
            if config.response_schema is not None:
                raise invalid("response_schema", "is in the config too; give it once")
            config = config.__copy__()
            config.response_schema = response_schema
            if config.response_mime_type is None:
                config.response_mime_type = "application/json"
        super().__init__(model, config)
        found = None
        if self.config is not None:
            found = self.config.response_schema
            found = self.config.response_json_schema if found is None else found
        self._schema = found
        if found is not None:
            self.columns = ("answer", "parsed", *Generate.columns[1:])

    def call(self, models: Any, slots: int = 1) -> Callable[[Any], Awaitable[Any]]:
        from ..models import ASYNC_WHOLE

        tools = None if self.config is None else self.config.tools
        if tools or self._schema is not None or type(models).generate_content is not ASYNC_WHOLE:
            return super().call(models)
        # For all rows alike an answer is what one request brings. Not to ask that of each saves some hundredths of a
        # call. Whoever has wrapped `generate_content` sees the calls, though.
        model, config, once = self.model, self.config, models._generate_content

        async def ask(contents: Any) -> Any:
            answer = await once(model=model, contents=contents, config=config)
            candidates = answer.candidates
            if candidates and candidates[0].finish_reason in OPEN:
                return await _continued(models, answer, model, contents, config)
            return answer

        return ask

    def read(self, response: Any) -> tuple[Wire, Any]:
        text, parsed = response.text, None
        candidates = response.candidates
        reason = candidates[0].finish_reason if candidates else None
        fields: Wire = {"answer": text, "finish_reason": None if reason is None else str(reason)}
        usage = response.usage_metadata
        if usage is not None:
            fields["prompt_tokens"] = usage.prompt_token_count
            fields["output_tokens"] = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
            fields["total_tokens"] = usage.total_token_count
        if not text and not (candidates and candidates[0].content and candidates[0].content.parts):
            raise Unusable(_blocked(response, reason))
        if self._schema is not None:
            from ..schema import parse

            try:
                parsed = parse(text, self._schema)
            except ResponseDecodeError as error:
                raise Unusable(
                    f"{error}" + ("" if reason in (None, "STOP") else f" (it ended with {reason})")
                ) from None
            try:
                fields["parsed"] = json.loads(text or "")
            except ValueError:
                # The bare value of an enum.
                fields["parsed"] = text
        return fields, parsed

    def usage(self, response: Any) -> Wire | None:
        found = response.usage_metadata
        return None if found is None else found.to_dict()


async def _continued(models: Any, first: Any, model: str, contents: Any, config: Any) -> Any:
    """The whole answer, of which the first piece is here."""
    from ..calling.whole import agenerate

    answers = [first]

    async def ask(**arguments: Any) -> Any:
        return answers.pop() if answers else await models._generate_content(**arguments)

    return await agenerate(models._generation(model, contents, config), ask)


def _blocked(response: Any, reason: Any) -> str:
    feedback = response.prompt_feedback
    blocked = None if feedback is None else feedback.block_reason
    if blocked is not None:
        return f"the prompt was blocked: {blocked}"
    return f"the answer is empty: {reason}" if reason is not None else "the answer is empty"


class Embed(Task):
    """Make a vector."""

    kind, method = "embed", "embed_content"
    config_class, response_class = "EmbedContentConfig", "EmbedContentResponse"
    columns: tuple[str, ...] = ("embedding", "prompt_tokens")

    def call(self, models: Any, slots: int = 1) -> Callable[[Any], Awaitable[Any]]:
        ask = super().call(models)
        if models._backend.vertexai or slots < 2 * _REQUESTS:
            # Vertex AI takes one content for the models of today.
            return ask
        from .embed_requests import EmbedRequests

        return EmbedRequests(ask, models._convert.contents, min(slots // _REQUESTS, _BATCH))

    def _request(self, models: Any, contents: Any) -> Any:
        return models._embedding(self.model, contents, self.config)[0]

    def read(self, response: Any) -> tuple[Wire, Any]:
        vectors: Any = response.embeddings or ()
        if len(vectors) != 1 or not vectors[0].values:
            raise Unusable(f"the answer has {len(vectors)} embeddings, and the row is one")
        fields: Wire = {"embedding": vectors[0].values}
        tokens = vectors[0].statistics.token_count if vectors[0].statistics is not None else None
        usage = response.usage_metadata
        if usage is not None and usage.prompt_token_count is not None:
            tokens = usage.prompt_token_count
        if tokens is not None:
            fields["prompt_tokens"] = int(tokens)
        return fields, None

    def usage(self, response: Any) -> Wire | None:
        found = response.usage_metadata
        if found is not None:
            usage: Wire = found.to_dict()
            return usage
        vectors: Any = response.embeddings or ()
        counts = [each.statistics.token_count or 0 for each in vectors if each.statistics is not None]
        return {"promptTokenCount": int(sum(counts)), "totalTokenCount": int(sum(counts))} if counts else None


class Count(Task):
    """Count tokens, which costs nothing."""

    kind, method = "count", "count_tokens"
    config_class, response_class = "CountTokensConfig", "CountTokensResponse"
    columns: tuple[str, ...] = ("total_tokens",)

    def read(self, response: Any) -> tuple[Wire, Any]:
        if response.total_tokens is None:
            raise Unusable("the answer has no count")
        return {"total_tokens": response.total_tokens}, None


_TASKS = {each.kind: each for each in (Generate, Embed, Count)}


def task_of(kind: str, model: str, config: Any, response_schema: Any = None) -> Task:
    """A task, checked.

    Raises:
        ArgumentError: the model is no text, or the config has an unknown field or a wrong type.
    """
    if not isinstance(model, str) or not model:
        raise invalid("model", f"is the id of a model, not {model!r:.80}")
    if kind == "generate":
        return Generate(model, config, response_schema)
    return _TASKS[kind](model, config)


def digest(contents: Any, convert: Any) -> bytes:
    """A hash of contents, as they will be sent: 16 bytes."""
    if isinstance(contents, str):
        data = contents.encode("utf-8", "surrogatepass")
    else:
        data = b"\0" + json.dumps(convert(contents), sort_keys=True, separators=(",", ":"), default=_json).encode()
    return blake2b(data, digest_size=16).digest()


def _json(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)
