"""The methods of ``client.models`` for models that predict: embeddings, images, videos, and partners' models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.resources import models as _rendered
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyName
from genai_runtime.models.checks import check_config, check_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemini_api.models import (
        EmbedContentConfig,
        EmbedContentResponse,
        GenerateImagesResponse,
    )
    from genai_runtime.transport import AsyncStream, Request, Response, Stream
else:
    AsyncStream = LazyName("genai_runtime.transport:AsyncStream", globals())
    Stream = LazyName("genai_runtime.transport:Stream", globals())

__all__ = ["AsyncPredictionModels", "PredictionCore", "PredictionModels"]

# What the service calls a prompt among the things that it rates.
_PROMPT = "Positive Prompt"


class PredictionCore(_rendered._ModelsCore):
    """What both modes share."""

    def _embedding(
        self, model: Any, contents: Any, config: EmbedContentConfig | None
    ) -> tuple[Request, Callable[[Response], EmbedContentResponse]]:
        """The request that embeds contents, and how its answer is read."""
        if not self._backend.vertexai:
            from gemini_api.api.models import batch_embed_contents
            from genai_runtime.batch_requests import embedding_settings

            request = self._embed_content_request(model, contents, config)
            request.body["requests"] = [embedding_settings(each) for each in request.body["requests"]]
            return request, batch_embed_contents.parse
        from .embedding import embed_request

        return embed_request(self._convert, self._backend, model, contents, config, self._options(config))


# region sync, rendered from the region asyncio: change that and run "make generate"


class PredictionModels(PredictionCore, _rendered.Models):
    """Embed contents, make images and videos, and pass requests to partners' models."""

    def embed_content(
        self, *, model: str, contents: types.ContentListUnion, config: types.EmbedContentConfigOrDict | None = None
    ) -> types.EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each. On Vertex AI older
        models (``text-embedding-005``) make a vector of each text, in a nested list too.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Returns:
            The ``EmbedContentResponse``: ``embeddings``, in the order of the contents.

        Raises:
            ArgumentError: the model's endpoint lacks a setting, or takes no contents of this kind or number.

        Examples:
            >>> embedded = client.models.embed_content(
            ...     model="gemini-embedding-001", contents=["a cat", "a dog"]
            ... )
            >>> print(len(embedded.embeddings[0].values))

        Source: https://ai.google.dev/api/embeddings
        """
        request, parse = self._embedding(model, contents, check_config(config, _models.EmbedContentConfig))
        return self._transport.call(request, parse)

    def raw_predict(
        self, *, model: str, body: Mapping[str, Any], http_options: types.HttpOptionsOrDict | None = None
    ) -> dict[str, Any]:
        """Have a partner's model on Vertex AI answer, in the form that its maker gave it.

        Request and answer pass through the service as they are: of Anthropic's models those of its own Messages API,
        with ``anthropic_version`` in the place of ``model``. What this package knows of Gemini is not applied.

        Args:
            model: The model: ``anthropic/claude-sonnet-4-5``, its resource name, or that of an endpoint.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Returns:
            The answer as the model's maker has it.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Examples:
            >>> message = {"role": "user", "content": "Hi"}
            >>> body = {"anthropic_version": "vertex-2023-10-16", "max_tokens": 100, "messages": [message]}
            >>> answer = client.models.raw_predict(model="anthropic/claude-sonnet-4-5", body=body)

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_check()
        options = None if http_options is None else self._convert.options(http_options)
        from .raw import raw_answer, raw_request

        request = raw_request(self._backend, model, body, options)
        answer: dict[str, Any] = self._transport.call(request, raw_answer)
        return answer

    def raw_predict_stream(
        self, *, model: str, body: Mapping[str, Any], http_options: types.HttpOptionsOrDict | None = None
    ) -> Stream[dict[str, Any]]:
        """Have a partner's model on Vertex AI answer event by event, in the form that its maker gave it.

        The body asks for a stream in the maker's own way, such as ``"stream": True``. Read it to its end, or close it.

        Args:
            model: The model, as in :meth:`raw_predict`.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Returns:
            A stream of events as the model's maker has them.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Examples:
            >>> message = {"role": "user", "content": "Hi"}
            >>> body = {"anthropic_version": "vertex-2023-10-16", "messages": [message], "stream": True}
            >>> for event in client.models.raw_predict_stream(model="anthropic/claude-sonnet-4-5", body=body):
            ...     print(event["type"])

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_stream_check()
        options = None if http_options is None else self._convert.options(http_options)
        from .raw import raw_event, raw_request

        return self._transport.stream(raw_request(self._backend, model, body, options, streamed=True), raw_event)

    def generate_images(
        self, *, model: str, prompt: str, config: types.GenerateImagesConfigOrDict | None = None
    ) -> types.GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family; four, unless the config says how many.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons. How harmful the prompt was found is in ``positive_prompt_safety_attributes``, where it asks for those.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Returns:
            The ``GenerateImagesResponse``; its ``images`` can be shown and saved.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> made = client.models.generate_images(
            ...     model="imagen-4.0-generate-001", prompt="A cat with a hat"
            ... )
            >>> made.images[0].save("cat-with-hat.png")

        Source: https://ai.google.dev/gemini-api/docs/imagen
        """
        answer = super().generate_images(model=model, prompt=prompt, config=config)
        return _prompt_apart(answer)

    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: types.ImageOrDict | None = None,
        video: types.VideoOrDict | None = None,
        source: types.GenerateVideosSourceOrDict | None = None,
        config: types.GenerateVideosConfigOrDict | None = None,
    ) -> types.GenerateVideosOperation:
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

        Returns:
            The operation; ``client.operations.wait`` waits for it.

        Raises:
            ArgumentError: ``source`` is given beside one of the three, or nothing at all.

        Examples:
            >>> operation = client.models.generate_videos(
            ...     model="veo-3.0-generate-001", prompt="A cat puts on a hat"
            ... )
            >>> operation = client.operations.wait(operation)
            >>> video = operation.response.generated_videos[0].video

        Source: https://ai.google.dev/gemini-api/docs/video
        """
        prompt, image, video = _video_source(prompt, image, video, source)
        return super().generate_videos(model=model, prompt=prompt, image=image, video=video, config=config)


# endregion


# region asyncio
class AsyncPredictionModels(PredictionCore, _rendered.AsyncModels):
    """Embed contents, make images and videos, and pass requests to partners' models.

    With asyncio: the twin of ``PredictionModels``.
    """

    async def embed_content(
        self, *, model: str, contents: types.ContentListUnion, config: types.EmbedContentConfigOrDict | None = None
    ) -> types.EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each. On Vertex AI older
        models (``text-embedding-005``) make a vector of each text, in a nested list too.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Returns:
            The ``EmbedContentResponse``: ``embeddings``, in the order of the contents.

        Raises:
            ArgumentError: the model's endpoint lacks a setting, or takes no contents of this kind or number.

        Examples:
            >>> embedded = await client.aio.models.embed_content(
            ...     model="gemini-embedding-001", contents=["a cat", "a dog"]
            ... )
            >>> print(len(embedded.embeddings[0].values))

        Source: https://ai.google.dev/api/embeddings
        """
        request, parse = self._embedding(model, contents, check_config(config, _models.EmbedContentConfig))
        return await self._transport.call(request, parse)

    async def raw_predict(
        self, *, model: str, body: Mapping[str, Any], http_options: types.HttpOptionsOrDict | None = None
    ) -> dict[str, Any]:
        """Have a partner's model on Vertex AI answer, in the form that its maker gave it.

        Request and answer pass through the service as they are: of Anthropic's models those of its own Messages API,
        with ``anthropic_version`` in the place of ``model``. What this package knows of Gemini is not applied.

        Args:
            model: The model: ``anthropic/claude-sonnet-4-5``, its resource name, or that of an endpoint.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Returns:
            The answer as the model's maker has it.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Examples:
            >>> message = {"role": "user", "content": "Hi"}
            >>> body = {"anthropic_version": "vertex-2023-10-16", "max_tokens": 100, "messages": [message]}
            >>> answer = await client.aio.models.raw_predict(model="anthropic/claude-sonnet-4-5", body=body)

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_check()
        options = None if http_options is None else self._convert.options(http_options)
        from .raw import raw_answer, raw_request

        request = raw_request(self._backend, model, body, options)
        answer: dict[str, Any] = await self._transport.call(request, raw_answer)
        return answer

    @awaitable  # async only
    def raw_predict_stream(
        self, *, model: str, body: Mapping[str, Any], http_options: types.HttpOptionsOrDict | None = None
    ) -> AsyncStream[dict[str, Any]]:
        """Have a partner's model on Vertex AI answer event by event, in the form that its maker gave it.

        The body asks for a stream in the maker's own way, such as ``"stream": True``. Read it to its end, or close it.

        Args:
            model: The model, as in :meth:`raw_predict`.
            body: The request as the model's maker has it.
            http_options: How this call speaks HTTP, over what the client says.

        Returns:
            A stream of events as the model's maker has them.

        Raises:
            ArgumentError: the service has no such models, or the body is no JSON object.

        Examples:
            >>> message = {"role": "user", "content": "Hi"}
            >>> body = {"anthropic_version": "vertex-2023-10-16", "messages": [message], "stream": True}
            >>> async for event in client.aio.models.raw_predict_stream(model="anthropic/claude-sonnet-4-5", body=body):
            ...     print(event["type"])

        Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
        """
        self._raw_predict_stream_check()
        options = None if http_options is None else self._convert.options(http_options)
        from .raw import raw_event, raw_request

        return self._transport.stream(raw_request(self._backend, model, body, options, streamed=True), raw_event)

    async def generate_images(
        self, *, model: str, prompt: str, config: types.GenerateImagesConfigOrDict | None = None
    ) -> types.GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family; four, unless the config says how many.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons. How harmful the prompt was found is in ``positive_prompt_safety_attributes``, where it asks for those.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Returns:
            The ``GenerateImagesResponse``; its ``images`` can be shown and saved.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> made = await client.aio.models.generate_images(
            ...     model="imagen-4.0-generate-001", prompt="A cat with a hat"
            ... )
            >>> made.images[0].save("cat-with-hat.png")

        Source: https://ai.google.dev/gemini-api/docs/imagen
        """
        answer = await super().generate_images(model=model, prompt=prompt, config=config)
        return _prompt_apart(answer)

    async def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: types.ImageOrDict | None = None,
        video: types.VideoOrDict | None = None,
        source: types.GenerateVideosSourceOrDict | None = None,
        config: types.GenerateVideosConfigOrDict | None = None,
    ) -> types.GenerateVideosOperation:
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

        Returns:
            The operation; ``client.operations.wait`` waits for it.

        Raises:
            ArgumentError: ``source`` is given beside one of the three, or nothing at all.

        Examples:
            >>> operation = await client.aio.models.generate_videos(
            ...     model="veo-3.0-generate-001", prompt="A cat puts on a hat"
            ... )
            >>> operation = await client.aio.operations.wait(operation)
            >>> video = operation.response.generated_videos[0].video

        Source: https://ai.google.dev/gemini-api/docs/video
        """
        prompt, image, video = _video_source(prompt, image, video, source)
        return await super().generate_videos(model=model, prompt=prompt, image=image, video=video, config=config)


# endregion


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
