"""``client.models``: generate, count, embed, and look up models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.api.models import batch_embed_contents, count_tokens, generate_content, stream_generate_content
from gemini_api.resources import models as _rendered
from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.hinted import LATER_METHODS
from genai_runtime.models.checks import check_config

from ._convert import has_sessions
from ._core import async_core_of, core_of
from .calling.generation import Generation
from .calling.stream import AsyncFunctionCallingStream, FunctionCallingStream, agenerate, generate
from .contents import INLINE_LIMIT, Turns, check_inline_size, inline_size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from gemini_api.models import (
        ContentListUnion,
        CountTokensConfigOrDict,
        CountTokensResponse,
        EmbedContentConfigOrDict,
        EmbedContentResponse,
        GenerateContentConfig,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        ListModelsConfig,
    )
    from genai_runtime.transport import AsyncStream, Request, Response, Stream

__all__ = ["AsyncModels", "Models"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Where google-genai's own module has its transformers, and instrumentations look for them.
        if name != "t":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import _transformers

        return _transformers


class _ModelsCore(_rendered._ModelsCore):
    """What both worlds share: the requests, and what their answers mean."""

    _asynchronous = False
    _LATER = LATER_METHODS

    def _generation(
        self, model: Any, contents: Any, config: GenerateContentConfig | None, *sessions: Any
    ) -> Generation:
        turns = self._convert.contents(contents)
        if not isinstance(turns, Turns):
            turns = Turns.measured(turns)
        return Generation(model, turns, config, asynchronous=self._asynchronous, sessions=sessions)

    def _asked(self, model: Any, contents: Any, config: Any) -> Request:
        return _check_size(self._generate_content_request(self._id(model), contents, config))

    def _asked_stream(self, model: Any, contents: Any, config: Any) -> Request:
        return _check_size(self._generate_content_stream_request(self._id(model), contents, config))

    def _id(self, model: Any) -> str:
        # Only the client's own converters know whether this is a gateway.
        model_id = getattr(self._convert, "model_id", None)
        return named(model, "model") if model_id is None else model_id(model)

    def _get_request(self, model: Any, config: _models.GetModelConfig | None) -> Request:
        return super()._get_request(self._id(model), config)

    def _list_request(self, config: ListModelsConfig | None, page_token: str | None) -> Request:
        if config is not None and config.query_base is False:
            raise invalid("config.query_base", "False lists tuned models, which come in a later release")
        return super()._list_request(config, page_token)

    def _count_request(self, model: str, contents: Any, config: CountTokensConfigOrDict | None) -> Request:
        checked = check_config(config, _models.CountTokensConfig)
        body: dict[str, Any] = {}
        if checked is not None:
            checked._to_request(body, {}, self._convert)
        wire = self._convert.contents(contents)
        whole = body.get("generateContentRequest")
        if whole is None:
            body["contents"] = wire
        else:
            # What goes beside the contents is counted only inside a whole request.
            body["generateContentRequest"] = {**whole, "model": self._convert.model_name(model), "contents": wire}
        return count_tokens.assemble(self._id(model), body=body, options=self._options(checked))

    def _embed_request(self, model: str, contents: Any, config: EmbedContentConfigOrDict | None) -> Request:
        checked = check_config(config, _models.EmbedContentConfig)
        name = self._convert.model_name(model)
        each: dict[str, Any] = {"model": name}
        if checked is not None:
            checked._to_request(each, {}, self._convert)
        # Models that take more than text embed loose parts together: a picture and its caption are one vector.
        together = _embeds_parts_together(name)
        wires = self._convert.contents(contents) if together else self._convert.embed_contents(contents)
        body = {"requests": [{**each, "content": content} for content in wires]}
        return batch_embed_contents.assemble(self._id(model), body=body, options=self._options(checked))


class Models(_ModelsCore, _rendered.Models):
    """Generate, count, embed, and look up models.

    ``api_client_`` is what the client gives it, or any object that sends as google-genai's API client does.
    """

    def __init__(self, api_client_: Any) -> None:
        super().__init__(core_of(api_client_))

    def generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> GenerateContentResponse:
        """Answer a conversation in one piece.

        Python functions among the tools are called on the model's behalf, and it is asked again, until it answers.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/generate-content
        """
        checked = check_config(config, _models.GenerateContentConfig)
        return generate(self._generation(model, contents, checked), self._generate_content)

    def generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> Stream[GenerateContentResponse]:
        """Answer a conversation piece by piece, as it is written.

        Read the stream to its end, or close it, as with ``with``. Functions are called as in :meth:`generate_content`.
        With a schema, the last piece's ``parsed`` is the object that all of them make.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/generate-content
        """
        checked = check_config(config, _models.GenerateContentConfig)
        stream = FunctionCallingStream(self._generate_content_stream, self._generation(model, contents, checked))
        if type(self).generate_content_stream is not _STREAM:
            return _generator(stream)  # type: ignore[return-value]
        return stream

    def count_tokens(
        self, *, model: str, contents: ContentListUnion, config: CountTokensConfigOrDict | None = None
    ) -> CountTokensResponse:
        """Count the tokens of a prompt as the model would.

        Args:
            model: The model's id or resource name.
            contents: What to count, as for :meth:`generate_content`.
            config: A ``CountTokensConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tokens
        """
        return self._transport.call(self._count_request(model, contents, config), count_tokens.parse)

    def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each.

        Args:
            model: The model's id or resource name.
            contents: What to embed.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/embeddings
        """
        return self._transport.call(self._embed_request(model, contents, config), batch_embed_contents.parse)

    # One request each, whatever the answer says: what the two methods above are made of.

    def _generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> GenerateContentResponse:
        parse = generate_content.parse if config is None else _parser(config)
        answer: GenerateContentResponse = self._transport.call(self._asked(model, contents, config), parse)
        return answer

    def _generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> Stream[GenerateContentResponse]:
        return self._transport.stream(
            self._asked_stream(model, contents, config),
            stream_generate_content.parse_event,
            stream_generate_content.http_response,
        )


class AsyncModels(_ModelsCore, _rendered.AsyncModels):
    """Generate, count, embed, and look up models. The asyncio twin of ``Models``."""

    _asynchronous = True

    def __init__(self, api_client_: Any) -> None:
        super().__init__(async_core_of(api_client_))

    async def generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> GenerateContentResponse:
        """Answer a conversation in one piece: see :meth:`Models.generate_content`.

        Functions that the model calls together run together; coroutine functions and MCP sessions may be tools too.
        """
        checked = check_config(config, _models.GenerateContentConfig)
        return await agenerate(await self._prepared(model, contents, checked), self._generate_content)

    @awaitable
    def generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> AsyncStream[GenerateContentResponse]:
        """Answer a conversation piece by piece: see :meth:`Models.generate_content_stream`.

        It may be awaited, iterated over, or used with ``async with``, which closes it however the loop ends.
        """
        checked = check_config(config, _models.GenerateContentConfig)
        if has_sessions(checked):
            stream = AsyncFunctionCallingStream(
                self._generate_content_stream, lambda: self._prepared(model, contents, checked)
            )
        else:
            stream = AsyncFunctionCallingStream(
                self._generate_content_stream, self._generation(model, contents, checked)
            )
        if type(self).generate_content_stream is not _ASYNC_STREAM:
            return _begun(stream)  # type: ignore[return-value]
        return stream

    async def count_tokens(
        self, *, model: str, contents: ContentListUnion, config: CountTokensConfigOrDict | None = None
    ) -> CountTokensResponse:
        """Count the tokens of a prompt as the model would: see :meth:`Models.count_tokens`."""
        return await self._transport.call(self._count_request(model, contents, config), count_tokens.parse)

    async def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: see :meth:`Models.embed_content`."""
        return await self._transport.call(self._embed_request(model, contents, config), batch_embed_contents.parse)

    async def _generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> GenerateContentResponse:
        parse = generate_content.parse if config is None else _parser(config)
        return await self._transport.call(self._asked(model, contents, config), parse)

    @awaitable
    def _generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> AsyncStream[GenerateContentResponse]:
        return self._transport.stream(
            self._asked_stream(model, contents, config),
            stream_generate_content.parse_event,
            stream_generate_content.http_response,
        )

    async def _prepared(self, model: Any, contents: Any, config: GenerateContentConfig | None) -> Generation:
        """The generation, once MCP servers have said what tools they have."""
        if config is None or not has_sessions(config):
            return self._generation(model, contents, config)
        from .calling.mcp import listed

        config, sessions = await listed(config)
        return self._generation(model, contents, config, *sessions)


# An instrumentation that has put itself before one of these tells a stream by its being a generator, as
# google-genai's are.
_STREAM = Models.generate_content_stream
_ASYNC_STREAM = AsyncModels.generate_content_stream


def _generator(stream: Stream[GenerateContentResponse]) -> Iterator[GenerateContentResponse]:
    with stream:
        yield from stream


async def _begun(stream: AsyncStream[GenerateContentResponse]) -> AsyncIterator[GenerateContentResponse]:
    await stream
    return _async_generator(stream)


async def _async_generator(stream: AsyncStream[GenerateContentResponse]) -> AsyncIterator[GenerateContentResponse]:
    async with stream:
        async for chunk in stream:
            yield chunk


def _embeds_parts_together(model: str) -> bool:
    """Whether a model embeds more than text, and so what stands side by side as one."""
    name = model.rpartition("/")[2]
    return "gemini" in name and not name.startswith(("gemini-embedding-001", "gemini-embedding-exp"))


def _check_size(request: Request) -> Request:
    """The request, if all that it says is not too much together: each turn of a chat, and the system instruction."""
    turns, system = request.body["contents"], request.body.get("systemInstruction")
    size = turns.size if isinstance(turns, Turns) else inline_size(turns)
    if system is not None:
        size += inline_size((system,))
    if size > INLINE_LIMIT:
        check_inline_size(size)
    return request


def _parser(config: GenerateContentConfig) -> Any:
    """How the answer is read: with the text of the HTTP response, if the config asks for it."""
    if not config.should_return_http_response:
        return generate_content.parse

    def parse(response: Response) -> GenerateContentResponse:
        answer = generate_content.parse(response)
        if answer.sdk_http_response is not None:
            answer.sdk_http_response.body = response.content.decode("utf-8", "replace")
        return answer

    return parse
