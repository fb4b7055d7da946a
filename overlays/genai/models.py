"""``client.models``: generate, count and look up; ``prediction.models`` has what models that predict are asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.api.models import generate_content
from genai_runtime.arguments import INLINE_LIMIT
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config, check_str
from genai_runtime.models.decode import decode

from ._core import async_core_of, core_of
from .calling.generation import Generation
from .calling.tools import has_sessions
from .calling.whole import agenerate, ended, generate, with_sessions
from .contents import Turns, check_inline_size, inline_size
from .prediction.models import AsyncPredictionModels, PredictionCore, PredictionModels

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import genai.local_tokenizer
    import genai.types
    from gemini_api.api.models import stream_generate_content
    from gemini_api.api.tuned_models import get_tuned_model, list_tuned_models
    from gemini_api.models import (
        ContentListUnion,
        GenerateContentConfig,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        ListModelsConfig,
        ListModelsResponse,
        UpdateModelConfig,
    )
    from genai_runtime.transport import AsyncPager, AsyncStream, Pager, Request, Response, Stream

    from .calling.stream import AsyncFunctionCallingStream, FunctionCallingStream
    from .counting.estimates import TokenEstimate
    from .local_tokenizer import LocalTokenizer
else:
    genai = LazyModule("genai", globals())
    AsyncStream = LazyName("genai_runtime.transport:AsyncStream", globals())
    Stream = LazyName("genai_runtime.transport:Stream", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())
    AsyncFunctionCallingStream = LazyName(".calling.stream:AsyncFunctionCallingStream", globals())
    FunctionCallingStream = LazyName(".calling.stream:FunctionCallingStream", globals())
    get_tuned_model = LazyModule("gemini_api.api.tuned_models.get_tuned_model", globals())
    list_tuned_models = LazyModule("gemini_api.api.tuned_models.list_tuned_models", globals())
    stream_generate_content = LazyModule("gemini_api.api.models.stream_generate_content", globals())

__all__ = ["AsyncModels", "Models"]


# What tells the tuned models of Vertex AI from others of a project.
_TUNED = "labels.tune-type:*"
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Where google-genai's own module has its transformers, and instrumentations look for them.
        if name != "t":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import _transformers

        return _transformers


class _ModelsCore(PredictionCore):
    """What both modes share: the requests, and what their answers mean."""

    _asynchronous = False

    def _generation(
        self, model: Any, contents: Any, config: GenerateContentConfig | None, *sessions: Any
    ) -> Generation:
        turns = self._convert.contents(contents)
        if not isinstance(turns, Turns):
            turns = Turns.measured(turns)
        return Generation(model, turns, config, asynchronous=self._asynchronous, sessions=sessions)

    def _check(self, model: Any, request: Request) -> None:
        """Refuse a request that the API is known to refuse."""
        _check_size(request)
        generation = request.body.get("generationConfig")
        if generation and not self._backend.vertexai:
            from .counting.capabilities import check_refused

            check_refused(self._convert.model_id(model), request.body)

    def _estimate(self, contents: Any, model: Any, config: Any, tokenizer: LocalTokenizer | None) -> TokenEstimate:
        from .counting.estimate import checked_config, estimate

        checked = None if config is None else checked_config(config)
        return estimate(self._convert, model, contents, checked, tokenizer, vertex=self._backend.vertexai)

    def _get_request(self, model: Any, config: Any) -> Request:
        if isinstance(model, str) and model.startswith("tunedModels/"):
            return get_tuned_model.build(name=model, options=self._options(config))
        return super()._get_request(model, config)

    def _list_tuned_request(self, config: ListModelsConfig, page_token: str | None) -> Request:
        request = self._list_request(config, page_token)
        query = dict(request.query or {})
        if self._backend.vertexai:
            from gemini_api.api.vertex_models import vertex_list_models

            given = query.pop("filter", None)
            query = {"filter": f"({given}) AND {_TUNED}" if given else _TUNED, **query}
            return vertex_list_models.assemble(query=query, options=request.options)
        return list_tuned_models.assemble(query=query, options=request.options)

    def _tuned_page(self, response: Response) -> ListModelsResponse:
        """Parse a page of tuned models as a page of models."""
        data = response.json()
        if isinstance(data, dict) and "tunedModels" in data:
            data = {**data, "models": data["tunedModels"]}
            del data["tunedModels"]
        read = _models.ListModelsResponse.from_dict_vertex if self._backend.vertexai else None
        page = decode(data, _models.ListModelsResponse, read)
        page.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return page

    def _update_request(self, model: Any, config: UpdateModelConfig | None) -> Request:
        request = super()._update_request(model, config)
        if config is not None and config.default_checkpoint_id is not None:
            checkpoint = check_str(config.default_checkpoint_id, "config.default_checkpoint_id")
            request.body = {**(request.body or {}), "defaultCheckpointId": checkpoint}
        options = request.options
        fields = {**(request.body or {}), **((None if options is None else options.extra_body) or {})}
        if not fields:
            raise invalid("config", "says what is to be changed of the model: display_name, description, temperature")
        # Without a mask the service would clear the fields that are not given.
        request.query = {"updateMask": ",".join(fields), **(request.query or {})}
        return request


# region sync, rendered from the region asyncio: change that and run "make generate"


class Models(_ModelsCore, PredictionModels):
    """Generate, count, embed, and look up models.

    ``api_client_`` is what the client gives it, or any object that sends as google-genai's API client does.
    """

    def __init__(self, api_client_: Any) -> None:
        super().__init__(core_of(api_client_))

    def generate_content(
        self, *, model: str, contents: types.ContentListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> types.GenerateContentResponse:
        """Answer a conversation in one piece.

        Python functions among the tools are called on the model's behalf, and it is asked again, until it answers.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Returns:
            The answer; its ``text`` is what people read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> answer = client.models.generate_content(
            ...     model="gemini-2.5-flash", contents="Why is the sky blue?"
            ... )
            >>> print(answer.text)

        Source: https://ai.google.dev/api/generate-content
        """
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        return generate(self._generation(model, contents, checked), self._generate_content)

    def generate_content_stream(
        self, *, model: str, contents: types.ContentListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> Stream[types.GenerateContentResponse]:
        """Answer a conversation piece by piece, as it is written.

        Read the stream to its end, or close it, as with ``with``. Functions are called as in :meth:`generate_content`.
        With a schema, the last piece's ``parsed`` is the object that all of them make.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Returns:
            A stream of pieces: iterate over it, and close it if you leave it early.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for chunk in client.models.generate_content_stream(
            ...     model="gemini-2.5-flash", contents="Tell me a story."
            ... ):
            ...     print(chunk.text, end="")

        Source: https://ai.google.dev/api/generate-content
        """
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        generation = self._generation(model, contents, checked)
        stream = FunctionCallingStream(self._generate_content_stream, generation)
        if type(self).generate_content_stream is not _STREAM:
            return _generator(stream)  # type: ignore[return-value]
        return stream

    def estimate_tokens(
        self,
        contents: types.ContentListUnion,
        *,
        model: str,
        config: types.GenerateContentConfigOrDict | types.CountTokensConfigOrDict | None = None,
        tokenizer: genai.local_tokenizer.LocalTokenizer | None = None,
    ) -> genai.types.TokenEstimate:
        """Estimate the tokens of a prompt without asking the API.

        Images, sounds, videos and PDFs are counted as documented, from their own dimensions, durations and pages;
        texts at four characters a token, unless a tokenizer counts them. What cannot be told from here is listed in
        ``uncounted``, with the reason. ``count_tokens`` asks the API.

        Args:
            contents: What to count: what :meth:`generate_content` takes.
            model: The model's id or resource name.
            config: A config of ``generate_content`` or ``count_tokens``: its system instruction and tools count too.
            tokenizer: A ``genai.local_tokenizer.LocalTokenizer``, which makes the texts exact.

        Returns:
            The ``TokenEstimate``.

        Raises:
            ArgumentError: the contents or the config are not what can be sent.

        Examples:
            >>> estimate = client.models.estimate_tokens("Why is the sky blue?", model="gemini-2.5-flash")
            >>> print(estimate.total_tokens)

        Source: https://ai.google.dev/gemini-api/docs/tokens
        """
        return self._estimate(contents, model, config, tokenizer)

    def list(self, *, config: types.ListModelsConfigOrDict | None = None) -> Pager[types.Model]:
        """List the models that everyone may use, or, with ``query_base`` false, the tuned ones.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Model``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for model in client.models.list():
            ...     print(model.name, model.input_token_limit)

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        if checked is None or checked.query_base is not False:
            return super().list(config=checked)
        return Pager(
            call=lambda request: self._transport.call(request, self._tuned_page),
            build=lambda page_token: self._list_tuned_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config=checked.model_dump(exclude_none=True),
            page_size=checked.page_size,
        )

    # One request each, without function calling: what the two methods above are built on.

    def _generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> GenerateContentResponse:
        request = self._generate_content_request(model, contents, config)
        parse = generate_content.parse
        if config is not None:
            self._check(model, request)
            parse = _parser(config)
        answer: GenerateContentResponse = self._transport.call(request, parse)
        return answer

    def _opened_generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> Any:
        """Send what :meth:`generate_content` sends, and leave the answer unread if it is one request."""
        recording: Any = self._transport
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        generation = self._generation(model, contents, checked)
        several = generation.automatic
        if several:
            recording.lazy = False
            return self.generate_content(model=model, contents=contents, config=config)
        opened: Any = self._generate_content(**generation.arguments)

        def finish(first: Any) -> GenerateContentResponse:
            answers = [first]

            def ask(**arguments: Any) -> Any:
                return answers.pop() if answers else self._generate_content(**arguments)

            return generate(generation, ask)

        return opened.then(finish) if recording.opened is opened else finish(opened)

    def _generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> Stream[GenerateContentResponse]:
        request = self._generate_content_stream_request(model, contents, config)
        if config is not None:
            self._check(model, request)
        return self._transport.stream(
            request, stream_generate_content.parse_event, stream_generate_content.http_response
        )


# Instrumentations that wrap this method recognise a stream by its being a generator, as google-genai's are.
_STREAM = Models.generate_content_stream


def _generator(stream: Stream[GenerateContentResponse]) -> Iterator[GenerateContentResponse]:
    with stream:
        yield from stream


# endregion


# region asyncio
class AsyncModels(_ModelsCore, AsyncPredictionModels):
    """Generate, count, embed, and look up models.

    ``api_client_`` is what the client gives it, or any object that sends as google-genai's API client does.

    With asyncio: the twin of ``Models``.
    """

    _asynchronous = True  # async only

    def __init__(self, api_client_: Any) -> None:
        super().__init__(async_core_of(api_client_))

    async def generate_content(
        self, *, model: str, contents: types.ContentListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> types.GenerateContentResponse:
        """Answer a conversation in one piece.

        Python functions among the tools are called on the model's behalf, and it is asked again, until it answers.

        With asyncio, functions that the model calls together run together; coroutine functions and MCP sessions may
        be tools too.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Returns:
            The answer; its ``text`` is what people read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> answer = await client.aio.models.generate_content(
            ...     model="gemini-2.5-flash", contents="Why is the sky blue?"
            ... )
            >>> print(answer.text)

        Source: https://ai.google.dev/api/generate-content
        """
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        # sync: return generate(self._generation(model, contents, checked), self._generate_content)
        make = partial(self._generation, model, contents)  # async only
        generation = await with_sessions(make, checked, self)  # async only
        answer = agenerate(generation, self._generate_content)  # async only
        return await (ended(answer, generation) if generation.opened else answer)  # async only

    @awaitable  # async only
    def generate_content_stream(
        self, *, model: str, contents: types.ContentListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> AsyncStream[types.GenerateContentResponse]:
        """Answer a conversation piece by piece, as it is written.

        Read the stream to its end, or close it, as with ``with``. Functions are called as in :meth:`generate_content`.
        With a schema, the last piece's ``parsed`` is the object that all of them make.

        With asyncio, the stream may be awaited, iterated over, or used with ``async with``, which closes it however
        the loop ends.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Returns:
            A stream of pieces: iterate over it, and close it if you leave it early.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for chunk in client.aio.models.generate_content_stream(
            ...     model="gemini-2.5-flash", contents="Tell me a story."
            ... ):
            ...     print(chunk.text, end="")

        Source: https://ai.google.dev/api/generate-content
        """
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        # sync: generation = self._generation(model, contents, checked)
        make = partial(self._generation, model, contents)  # async only
        named = has_sessions(checked, self)  # async only
        generation = partial(with_sessions, make, checked, self) if named else make(checked)  # async only
        stream = AsyncFunctionCallingStream(self._generate_content_stream, generation)
        if type(self).generate_content_stream is not _ASYNC_STREAM:
            # sync: return _generator(stream)  # type: ignore[return-value]
            return _begun(stream)  # type: ignore[return-value]  # async only
        return stream

    async def estimate_tokens(
        self,
        contents: types.ContentListUnion,
        *,
        model: str,
        config: types.GenerateContentConfigOrDict | types.CountTokensConfigOrDict | None = None,
        tokenizer: genai.local_tokenizer.LocalTokenizer | None = None,
    ) -> genai.types.TokenEstimate:
        """Estimate the tokens of a prompt without asking the API.

        Images, sounds, videos and PDFs are counted as documented, from their own dimensions, durations and pages;
        texts at four characters a token, unless a tokenizer counts them. What cannot be told from here is listed in
        ``uncounted``, with the reason. ``count_tokens`` asks the API.

        With asyncio, media are read in a thread, and MCP sessions among the tools are asked what they have.

        Args:
            contents: What to count: what :meth:`generate_content` takes.
            model: The model's id or resource name.
            config: A config of ``generate_content`` or ``count_tokens``: its system instruction and tools count too.
            tokenizer: A ``genai.local_tokenizer.LocalTokenizer``, which makes the texts exact.

        Returns:
            The ``TokenEstimate``.

        Raises:
            ArgumentError: the contents or the config are not what can be sent.

        Examples:
            >>> estimate = await client.aio.models.estimate_tokens("Why is the sky blue?", model="gemini-2.5-flash")
            >>> print(estimate.total_tokens)

        Source: https://ai.google.dev/gemini-api/docs/tokens
        """
        # sync: return self._estimate(contents, model, config, tokenizer)
        return await self._estimate_in_thread(contents, model, config, tokenizer)  # async only

    async def _estimate_in_thread(  # async only
        self, contents: Any, model: Any, config: Any, tokenizer: LocalTokenizer | None
    ) -> TokenEstimate:
        from genai_runtime.browser import to_thread

        if config is not None:
            from .counting.estimate import checked_config

            config = checked_config(config)
            if has_sessions(config):
                from .calling.mcp import listed

                config, _ = await listed(config)
        return await to_thread(self._estimate, contents, model, config, tokenizer)

    @awaitable  # async only
    def list(self, *, config: types.ListModelsConfigOrDict | None = None) -> AsyncPager[types.Model]:
        """List the models that everyone may use, or, with ``query_base`` false, the tuned ones.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Model``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for model in client.aio.models.list():
            ...     print(model.name, model.input_token_limit)

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        if checked is None or checked.query_base is not False:
            return super().list(config=checked)
        return AsyncPager(
            call=lambda request: self._transport.call(request, self._tuned_page),
            build=lambda page_token: self._list_tuned_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config=checked.model_dump(exclude_none=True),
            page_size=checked.page_size,
        )

    # One request each, without function calling: what the two methods above are built on.

    async def _generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> GenerateContentResponse:
        request = self._generate_content_request(model, contents, config)
        parse = generate_content.parse
        if config is not None:
            self._check(model, request)
            parse = _parser(config)
        answer: GenerateContentResponse = await self._transport.call(request, parse)
        return answer

    async def _opened_generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> Any:
        """Send what :meth:`generate_content` sends, and leave the answer unread if it is one request."""
        recording: Any = self._transport
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        generation = self._generation(model, contents, checked)
        # sync: several = generation.automatic
        several = generation.automatic or has_sessions(checked, self)  # async only
        if several:
            recording.lazy = False
            return await self.generate_content(model=model, contents=contents, config=config)
        opened: Any = await self._generate_content(**generation.arguments)

        async def finish(first: Any) -> GenerateContentResponse:
            answers = [first]

            async def ask(**arguments: Any) -> Any:
                return answers.pop() if answers else await self._generate_content(**arguments)

            # sync: return generate(generation, ask)
            return await agenerate(generation, ask)  # async only

        return opened.then(finish) if recording.opened is opened else await finish(opened)

    @awaitable  # async only
    def _generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> AsyncStream[GenerateContentResponse]:
        request = self._generate_content_stream_request(model, contents, config)
        if config is not None:
            self._check(model, request)
        return self._transport.stream(
            request, stream_generate_content.parse_event, stream_generate_content.http_response
        )


# Instrumentations that wrap this method recognise a stream by its being a generator, as google-genai's are.
_ASYNC_STREAM = AsyncModels.generate_content_stream


async def _begun(  # async only
    stream: AsyncStream[GenerateContentResponse],
) -> AsyncIterator[GenerateContentResponse]:
    await stream
    return _async_generator(stream)


async def _async_generator(stream: AsyncStream[GenerateContentResponse]) -> AsyncIterator[GenerateContentResponse]:
    async with stream:
        # sync: yield from stream
        async for chunk in stream:  # async only
            yield chunk


# endregion

#: As it is unless somebody has wrapped or replaced it.
ASYNC_WHOLE = AsyncModels.generate_content


def _check_size(request: Request) -> None:
    """Refuse a conversation and system instruction that are too large together.

    Without a config there is nothing but the contents, which were measured when they were converted.
    """
    turns, system = request.body["contents"], request.body.get("systemInstruction")
    size = turns.size if isinstance(turns, Turns) else inline_size(turns)
    if system is not None:
        size += inline_size((system,))
    if size > INLINE_LIMIT:
        check_inline_size(size)


def _parser(config: GenerateContentConfig) -> Any:
    """Return the parser of the answer; it keeps the text of the HTTP response if the config asks for it."""
    if not config.should_return_http_response:
        return generate_content.parse

    def parse(response: Response) -> GenerateContentResponse:
        answer = generate_content.parse(response)
        if answer.sdk_http_response is not None:
            answer.sdk_http_response.body = response.content.decode("utf-8", "replace")
        return answer

    return parse
