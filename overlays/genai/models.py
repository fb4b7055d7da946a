"""``client.models``: generate, count, embed, and look up models."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.api.models import batch_embed_contents, generate_content, stream_generate_content
from gemini_api.api.tuned_models import get_tuned_model, list_tuned_models
from gemini_api.resources import models as _rendered
from genai_runtime.arguments import INLINE_LIMIT
from genai_runtime.batch_requests import embedding_settings
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_config, check_model, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import AsyncPager, Pager

from ._core import async_core_of, core_of
from .calling.generation import Generation
from .calling.stream import AsyncFunctionCallingStream, FunctionCallingStream, agenerate, ended, generate, with_sessions
from .calling.tools import has_sessions
from .contents import Turns, check_inline_size, inline_size
from .counting.capabilities import TELLING, check_refused

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from gemini_api.models import (
        ContentListUnion,
        CountTokensConfigOrDict,
        EmbedContentConfig,
        EmbedContentConfigOrDict,
        EmbedContentResponse,
        GenerateContentConfig,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        GenerateImagesConfigOrDict,
        GenerateImagesResponse,
        GenerateVideosConfigOrDict,
        GenerateVideosOperation,
        GenerateVideosSourceOrDict,
        HttpOptionsOrDict,
        ImageOrDict,
        ListModelsConfig,
        ListModelsConfigOrDict,
        ListModelsResponse,
        Model,
        UpdateModelConfig,
        VideoOrDict,
    )
    from genai_runtime.transport import AsyncStream, Request, Response, Stream

    from .counting.estimates import TokenEstimate
    from .local_tokenizer import LocalTokenizer

__all__ = ["AsyncModels", "Models"]


def _prompt_apart(answer: GenerateImagesResponse) -> GenerateImagesResponse:
    """The answer with what it tells of the prompt, which comes as if it were an image, where it belongs."""
    images = answer.generated_images or []
    of_prompt = [
        image for image in images if (attributes := image.safety_attributes) and attributes.content_type == _PROMPT
    ]
    if of_prompt:
        answer.positive_prompt_safety_attributes = of_prompt[0].safety_attributes
        answer.generated_images = [image for image in images if image not in of_prompt]
    return answer


# What tells the tuned models of Vertex AI from others of a project.
_TUNED = "labels.tune-type:*"
# What the service calls a prompt among the things that it rates.
_PROMPT = "Positive Prompt"


def _video_source(prompt: Any, image: Any, video: Any, source: Any) -> tuple[Any, Any, Any]:
    """Prompt, image and video, wherever they were given."""
    given = [name for name, value in (("prompt", prompt), ("image", image), ("video", video)) if value is not None]
    if source is None:
        if not given:
            raise invalid("prompt", "give a prompt, an image or a video, or all in a source")
        return prompt, image, video
    if given:
        raise invalid("source", f"give a source, or {' and '.join(given)}, not both")
    found = check_model(source, "source", _models.GenerateVideosSource)
    if found.prompt is None and found.image is None and found.video is None:
        raise invalid("source", "give it a prompt, an image or a video")
    return found.prompt, found.image, found.video


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Where google-genai's own module has its transformers, and instrumentations look for them.
        if name != "t":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import _transformers

        return _transformers


class _ModelsCore(_rendered._ModelsCore):
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
        if generation and not TELLING.isdisjoint(generation) and not self._backend.vertexai:
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
        """A page of tuned models, whose fields are those of models."""
        data = response.json()
        if isinstance(data, dict) and "tunedModels" in data:
            data = {**data, "models": data["tunedModels"]}
            del data["tunedModels"]
        read = _models.ListModelsResponse.from_dict_vertex if self._backend.vertexai else None
        page = decode(data, _models.ListModelsResponse, read)
        page.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return page

    def _embedding(
        self, model: Any, contents: Any, config: EmbedContentConfig | None
    ) -> tuple[Request, Callable[[Response], EmbedContentResponse]]:
        """The request that embeds contents, and how its answer is read."""
        if not self._backend.vertexai:
            request = self._embed_content_request(model, contents, config)
            request.body["requests"] = [embedding_settings(each) for each in request.body["requests"]]
            return request, batch_embed_contents.parse
        from ._embedding import embed_request

        return embed_request(self._convert, self._backend, model, contents, config, self._options(config))

    def _update_request(self, model: Any, config: UpdateModelConfig | None) -> Request:
        request = super()._update_request(model, config)
        if config is not None and config.default_checkpoint_id is not None:
            checkpoint = check_str(config.default_checkpoint_id, "config.default_checkpoint_id")
            request.body = {**(request.body or {}), "defaultCheckpointId": checkpoint}
        options = request.options
        fields = {**(request.body or {}), **((None if options is None else options.extra_body) or {})}
        if not fields:
            raise invalid("config", "says what is to be changed of the model: display_name, description, temperature")
        # Without a mask the service would take what is not given for something to be cleared.
        request.query = {"updateMask": ",".join(fields), **(request.query or {})}
        return request


# region sync, rendered from the region asyncio: change that and run "make generate"


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
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
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
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        generation = self._generation(model, contents, checked)
        stream = FunctionCallingStream(self._generate_content_stream, generation)
        if type(self).generate_content_stream is not _STREAM:
            return _generator(stream)  # type: ignore[return-value]
        return stream

    def estimate_tokens(
        self,
        contents: ContentListUnion,
        *,
        model: str,
        config: GenerateContentConfigOrDict | CountTokensConfigOrDict | None = None,
        tokenizer: LocalTokenizer | None = None,
    ) -> TokenEstimate:
        """Estimate the tokens of a prompt without asking the API.

        Images, sounds, videos and PDFs are counted as documented, from their own dimensions, durations and pages;
        texts at four characters a token, unless a tokenizer counts them. What cannot be told from here is listed in
        ``uncounted``, with the reason. ``count_tokens`` asks the API.

        Args:
            contents: What to count: what :meth:`generate_content` takes.
            model: The model's id or resource name.
            config: A config of ``generate_content`` or ``count_tokens``: its system instruction and tools count too.
            tokenizer: A ``genai.local_tokenizer.LocalTokenizer``, which makes the texts exact.

        Raises:
            ArgumentError: the contents or the config are not what can be sent.

        Source: https://ai.google.dev/gemini-api/docs/tokens
        """
        return self._estimate(contents, model, config, tokenizer)

    def list(self, *, config: ListModelsConfigOrDict | None = None) -> Pager[Model]:
        """List the models that everyone may use, or, with ``query_base`` false, the tuned ones.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

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

    def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each. On Vertex AI older
        models (``text-embedding-005``) make a vector of each text, in a nested list too.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Raises:
            ArgumentError: the model's endpoint lacks a setting, or takes no contents of this kind or number.

        Source: https://ai.google.dev/api/embeddings
        """
        request, parse = self._embedding(model, contents, check_config(config, _models.EmbedContentConfig))
        return self._transport.call(request, parse)

    def raw_predict(
        self, *, model: str, body: Mapping[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> dict[str, Any]:
        """Have a partner's model on Vertex AI answer, in the form that its maker gave it.

        Request and answer pass through the service as they are: of Anthropic's models those of its own Messages API,
        with ``anthropic_version`` in the place of ``model``. What this package knows of Gemini is not applied.

        Args:
            model: The model: ``anthropic/claude-sonnet-4-5``, its resource name, or that of an endpoint.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_check()
        options = None if http_options is None else self._convert.options(http_options)
        from ._raw_predict import raw_answer, raw_request

        request = raw_request(self._backend, model, body, options)
        answer: dict[str, Any] = self._transport.call(request, raw_answer)
        return answer

    def raw_predict_stream(
        self, *, model: str, body: Mapping[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Stream[dict[str, Any]]:
        """Have a partner's model on Vertex AI answer event by event, in the form that its maker gave it.

        The body asks for a stream in the maker's own way, such as ``"stream": True``. Read it to its end, or close it.

        Args:
            model: The model, as in :meth:`raw_predict`.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_stream_check()
        options = None if http_options is None else self._convert.options(http_options)
        from ._raw_predict import raw_event, raw_request

        return self._transport.stream(raw_request(self._backend, model, body, options, streamed=True), raw_event)

    def generate_images(
        self, *, model: str, prompt: str, config: GenerateImagesConfigOrDict | None = None
    ) -> GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family; four, unless the config says how many.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons. How harmful the prompt was found is in ``positive_prompt_safety_attributes``, where it asks for those.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Source: https://ai.google.dev/gemini-api/docs/imagen
        """
        answer = super().generate_images(model=model, prompt=prompt, config=config)
        return _prompt_apart(answer)

    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Start generating videos with a model of the Veo family; it takes minutes.

        ``client.operations.wait`` waits for the operation that this returns; its ``response`` holds the videos, which
        ``client.files.download`` fetches.

        Args:
            model: The model's id or resource name.
            prompt: What the videos show.
            image: Picture that the video begins with.
            video: Video that is gone on with.
            source: Prompt, image and video in one object, in the place of the three.
            config: A ``GenerateVideosConfig``, or a dict of its fields.

        Raises:
            ArgumentError: ``source`` is given beside one of the three, or nothing at all.

        Source: https://ai.google.dev/gemini-api/docs/video
        """
        prompt, image, video = _video_source(prompt, image, video, source)
        return super().generate_videos(model=model, prompt=prompt, image=image, video=video, config=config)

    # One request each, whatever the answer says: what the two methods above are made of.

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

    def _generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfig | None = None
    ) -> Stream[GenerateContentResponse]:
        request = self._generate_content_stream_request(model, contents, config)
        if config is not None:
            self._check(model, request)
        return self._transport.stream(
            request, stream_generate_content.parse_event, stream_generate_content.http_response
        )


# An instrumentation that has put itself before this tells a stream by its being a generator, as google-genai's are.
_STREAM = Models.generate_content_stream


def _generator(stream: Stream[GenerateContentResponse]) -> Iterator[GenerateContentResponse]:
    with stream:
        yield from stream


# endregion


# region asyncio
class AsyncModels(_ModelsCore, _rendered.AsyncModels):
    """Generate, count, embed, and look up models.

    ``api_client_`` is what the client gives it, or any object that sends as google-genai's API client does.

    With asyncio: the twin of ``Models``.
    """

    _asynchronous = True  # async only

    def __init__(self, api_client_: Any) -> None:
        super().__init__(async_core_of(api_client_))

    async def generate_content(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> GenerateContentResponse:
        """Answer a conversation in one piece.

        Python functions among the tools are called on the model's behalf, and it is asked again, until it answers.

        With asyncio, functions that the model calls together run together; coroutine functions and MCP sessions may
        be tools too.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/generate-content
        """
        checked = None if config is None else check_config(config, _models.GenerateContentConfig)
        # sync: return generate(self._generation(model, contents, checked), self._generate_content)
        make = partial(self._generation, model, contents)  # async only
        generation = await with_sessions(make, checked, self)  # async only
        return await ended(agenerate(generation, self._generate_content), generation)  # async only

    @awaitable  # async only
    def generate_content_stream(
        self, *, model: str, contents: ContentListUnion, config: GenerateContentConfigOrDict | None = None
    ) -> AsyncStream[GenerateContentResponse]:
        """Answer a conversation piece by piece, as it is written.

        Read the stream to its end, or close it, as with ``with``. Functions are called as in :meth:`generate_content`.
        With a schema, the last piece's ``parsed`` is the object that all of them make.

        With asyncio, the stream may be awaited, iterated over, or used with ``async with``, which closes it however
        the loop ends.

        Args:
            model: The model's id or resource name.
            contents: What to answer: a text, a Part, a File, an image, a Content, or a list of them.
            config: A ``GenerateContentConfig``, or a dict of its fields.

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
        contents: ContentListUnion,
        *,
        model: str,
        config: GenerateContentConfigOrDict | CountTokensConfigOrDict | None = None,
        tokenizer: LocalTokenizer | None = None,
    ) -> TokenEstimate:
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

        Raises:
            ArgumentError: the contents or the config are not what can be sent.

        Source: https://ai.google.dev/gemini-api/docs/tokens
        """
        # sync: return self._estimate(contents, model, config, tokenizer)
        return await self._estimate_in_thread(contents, model, config, tokenizer)  # async only

    async def _estimate_in_thread(  # async only
        self, contents: Any, model: Any, config: Any, tokenizer: LocalTokenizer | None
    ) -> TokenEstimate:
        import asyncio

        if config is not None:
            from .counting.estimate import checked_config

            config = checked_config(config)
            if has_sessions(config):
                from .calling.mcp import listed

                config, _ = await listed(config)
        return await asyncio.to_thread(self._estimate, contents, model, config, tokenizer)

    @awaitable  # async only
    def list(self, *, config: ListModelsConfigOrDict | None = None) -> AsyncPager[Model]:
        """List the models that everyone may use, or, with ``query_base`` false, the tuned ones.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

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

    async def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each. On Vertex AI older
        models (``text-embedding-005``) make a vector of each text, in a nested list too.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Raises:
            ArgumentError: the model's endpoint lacks a setting, or takes no contents of this kind or number.

        Source: https://ai.google.dev/api/embeddings
        """
        request, parse = self._embedding(model, contents, check_config(config, _models.EmbedContentConfig))
        return await self._transport.call(request, parse)

    async def raw_predict(
        self, *, model: str, body: Mapping[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> dict[str, Any]:
        """Have a partner's model on Vertex AI answer, in the form that its maker gave it.

        Request and answer pass through the service as they are: of Anthropic's models those of its own Messages API,
        with ``anthropic_version`` in the place of ``model``. What this package knows of Gemini is not applied.

        Args:
            model: The model: ``anthropic/claude-sonnet-4-5``, its resource name, or that of an endpoint.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_check()
        options = None if http_options is None else self._convert.options(http_options)
        from ._raw_predict import raw_answer, raw_request

        request = raw_request(self._backend, model, body, options)
        answer: dict[str, Any] = await self._transport.call(request, raw_answer)
        return answer

    @awaitable  # async only
    def raw_predict_stream(
        self, *, model: str, body: Mapping[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> AsyncStream[dict[str, Any]]:
        """Have a partner's model on Vertex AI answer event by event, in the form that its maker gave it.

        The body asks for a stream in the maker's own way, such as ``"stream": True``. Read it to its end, or close it.

        Args:
            model: The model, as in :meth:`raw_predict`.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_stream_check()
        options = None if http_options is None else self._convert.options(http_options)
        from ._raw_predict import raw_event, raw_request

        return self._transport.stream(raw_request(self._backend, model, body, options, streamed=True), raw_event)

    async def generate_images(
        self, *, model: str, prompt: str, config: GenerateImagesConfigOrDict | None = None
    ) -> GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family; four, unless the config says how many.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons. How harmful the prompt was found is in ``positive_prompt_safety_attributes``, where it asks for those.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Source: https://ai.google.dev/gemini-api/docs/imagen
        """
        answer = await super().generate_images(model=model, prompt=prompt, config=config)
        return _prompt_apart(answer)

    async def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Start generating videos with a model of the Veo family; it takes minutes.

        ``client.operations.wait`` waits for the operation that this returns; its ``response`` holds the videos, which
        ``client.files.download`` fetches.

        Args:
            model: The model's id or resource name.
            prompt: What the videos show.
            image: Picture that the video begins with.
            video: Video that is gone on with.
            source: Prompt, image and video in one object, in the place of the three.
            config: A ``GenerateVideosConfig``, or a dict of its fields.

        Raises:
            ArgumentError: ``source`` is given beside one of the three, or nothing at all.

        Source: https://ai.google.dev/gemini-api/docs/video
        """
        prompt, image, video = _video_source(prompt, image, video, source)
        return await super().generate_videos(model=model, prompt=prompt, image=image, video=video, config=config)

    # One request each, whatever the answer says: what the two methods above are made of.

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


# An instrumentation that has put itself before this tells a stream by its being a generator, as google-genai's are.
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


def _check_size(request: Request) -> None:
    """Refuse what is too much together: each turn of a conversation, and the system instruction.

    Without a config there is nothing but the contents, which were measured when they were converted.
    """
    turns, system = request.body["contents"], request.body.get("systemInstruction")
    size = turns.size if isinstance(turns, Turns) else inline_size(turns)
    if system is not None:
        size += inline_size((system,))
    if size > INLINE_LIMIT:
        check_inline_size(size)


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
