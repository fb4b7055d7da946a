"""The resource ``models``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import chosen, named
from genai_runtime.coroutines import awaitable
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config, check_list, check_model, check_str, check_union
from genai_runtime.models.decode import decode
from genai_runtime.models.places import put_at
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager, Response

    from ..api.media import predict, predict_long_running
    from ..api.models import (
        batch_embed_contents,
        count_tokens,
        generate_content,
        get_model,
        list_models,
        stream_generate_content,
    )
    from ..api.tuned_models import delete_tuned_model, update_tuned_model
    from ..api.vertex_media import vertex_predict_long_running
    from ..api.vertex_models import (
        vertex_compute_tokens,
        vertex_count_tokens,
        vertex_delete_model,
        vertex_generate_content,
        vertex_get_model,
        vertex_list_publisher_models,
        vertex_predict,
        vertex_stream_generate_content,
        vertex_update_model,
    )
    from ..models import (
        ContentListUnion,
        DeleteModelResponse,
        EditImageResponse,
        ImageOrDict,
        Model,
        RecontextImageResponse,
        RecontextImageSourceOrDict,
        ReferenceImageOrDict,
        SegmentImageResponse,
        SegmentImageSourceOrDict,
        UpscaleImageResponse,
        VideoOrDict,
    )
    from ..with_responses import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
else:
    batch_embed_contents = LazyModule("..api.models.batch_embed_contents", globals())
    count_tokens = LazyModule("..api.models.count_tokens", globals())
    delete_tuned_model = LazyModule("..api.tuned_models.delete_tuned_model", globals())
    generate_content = LazyModule("..api.models.generate_content", globals())
    get_model = LazyModule("..api.models.get_model", globals())
    list_models = LazyModule("..api.models.list_models", globals())
    predict = LazyModule("..api.media.predict", globals())
    predict_long_running = LazyModule("..api.media.predict_long_running", globals())
    stream_generate_content = LazyModule("..api.models.stream_generate_content", globals())
    update_tuned_model = LazyModule("..api.tuned_models.update_tuned_model", globals())
    vertex_compute_tokens = LazyModule("..api.vertex_models.vertex_compute_tokens", globals())
    vertex_count_tokens = LazyModule("..api.vertex_models.vertex_count_tokens", globals())
    vertex_delete_model = LazyModule("..api.vertex_models.vertex_delete_model", globals())
    vertex_generate_content = LazyModule("..api.vertex_models.vertex_generate_content", globals())
    vertex_get_model = LazyModule("..api.vertex_models.vertex_get_model", globals())
    vertex_list_publisher_models = LazyModule("..api.vertex_models.vertex_list_publisher_models", globals())
    vertex_predict = LazyModule("..api.vertex_models.vertex_predict", globals())
    vertex_predict_long_running = LazyModule("..api.vertex_media.vertex_predict_long_running", globals())
    vertex_stream_generate_content = LazyModule("..api.vertex_models.vertex_stream_generate_content", globals())
    vertex_update_model = LazyModule("..api.vertex_models.vertex_update_model", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _ModelsCore(Resource):
    """The requests of ``models``, without the sending."""

    _ONE_REQUEST = frozenset(
        (
            "count_tokens",
            "compute_tokens",
            "generate_images",
            "edit_image",
            "upscale_image",
            "recontext_image",
            "segment_image",
            "generate_videos",
            "get",
            "update",
            "delete",
        )
    )

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "compute_tokens": ("models.compute_tokens", ("vertex",), "Vertex AI", {}),
        "edit_image": (
            "models.edit_image",
            ("vertex",),
            "Vertex AI",
            {"gemini": "Image models of Gemini edit by models.generate_content, with the image in contents"},
        ),
        "upscale_image": ("models.upscale_image", ("vertex",), "Vertex AI", {}),
        "recontext_image": (
            "models.recontext_image",
            ("vertex",),
            "Vertex AI",
            {"gemini": "Image models of Gemini edit by models.generate_content, with the image in contents"},
        ),
        "segment_image": ("models.segment_image", ("vertex",), "Vertex AI", {}),
        "raw_predict": ("models.raw_predict", ("vertex",), "Vertex AI", {}),
        "raw_predict_stream": ("models.raw_predict_stream", ("vertex",), "Vertex AI", {}),
    }

    def _generate_content_request(
        self, model: str, contents: ContentListUnion, config: _models.GenerateContentConfig | None
    ) -> Request:
        if self._backend.name == "vertex":
            return self._generate_content_request_vertex(model, contents, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        return generate_content.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_content_request_vertex(
        self, model: str, contents: ContentListUnion, config: _models.GenerateContentConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        return vertex_generate_content.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_content_stream_request(
        self, model: str, contents: ContentListUnion, config: _models.GenerateContentConfig | None
    ) -> Request:
        if self._backend.name == "vertex":
            return self._generate_content_stream_request_vertex(model, contents, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        return stream_generate_content.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_content_stream_request_vertex(
        self, model: str, contents: ContentListUnion, config: _models.GenerateContentConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        return vertex_stream_generate_content.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _count_tokens_request(
        self, model: str, contents: ContentListUnion, config: _models.CountTokensConfig | None
    ) -> Request:
        if self._backend.name == "vertex":
            return self._count_tokens_request_vertex(model, contents, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        inside = body.get("generateContentRequest")
        if inside is not None:
            body["generateContentRequest"] = {
                **inside,
                "model": self._convert.model_name(model),
                "contents": body.pop("contents"),
            }
        return count_tokens.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _count_tokens_request_vertex(
        self, model: str, contents: ContentListUnion, config: _models.CountTokensConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        inside = body.get("generateContentRequest")
        if inside is not None:
            body["generateContentRequest"] = {
                **inside,
                "model": self._convert.model_name(model),
                "contents": body.pop("contents"),
            }
        return vertex_count_tokens.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _compute_tokens_request(
        self, model: str, contents: ContentListUnion, config: _models.ComputeTokensConfig | None
    ) -> Request:
        self._refuse_backend("compute_tokens")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["contents"] = self._convert.contents(contents)
        return vertex_compute_tokens.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _embed_content_request(
        self, model: str, contents: ContentListUnion, config: _models.EmbedContentConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        shared = {"model": self._convert.model_name(model), **body}
        body = {"requests": [{**shared, "content": item} for item in self._convert.embed_contents(contents, model)]}
        return batch_embed_contents.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_images_request(self, model: str, prompt: str, config: _models.GenerateImagesConfig | None) -> Request:
        if self._backend.name == "vertex":
            return self._generate_images_request_vertex(model, prompt, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {"parameters": {"sampleCount": 4}}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(
            body,
            ("instances", 0),
            {"prompt": prompt if prompt.__class__ is str else str.__str__(check_str(prompt, "prompt"))},
        )
        return predict.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_images_request_vertex(
        self, model: str, prompt: str, config: _models.GenerateImagesConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {"parameters": {"sampleCount": 4}}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(
            body,
            ("instances", 0),
            {"prompt": prompt if prompt.__class__ is str else str.__str__(check_str(prompt, "prompt"))},
        )
        return vertex_predict.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _edit_image_request(
        self,
        model: str,
        prompt: str,
        reference_images: Sequence[ReferenceImageOrDict],
        config: _models.EditImageConfig | None,
    ) -> Request:
        self._refuse_backend("edit_image")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(
            body,
            ("instances", 0),
            {"prompt": prompt if prompt.__class__ is str else str.__str__(check_str(prompt, "prompt"))},
        )
        put_at(
            body,
            ("instances", 0),
            {
                "referenceImages": [
                    _models.ReferenceImageCodec.to_dict(i0, "reference_images", self._backend)
                    for i0 in check_list(reference_images, "reference_images", check_union, _models.ReferenceImageCodec)
                ]
            },
        )
        return vertex_predict.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _edit_image_answer(response: Response) -> EditImageResponse:
        answer = decode({} if response.blank else response.json(), _models.EditImageResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _upscale_image_request(
        self, model: str, image: ImageOrDict, upscale_factor: str, config: _models.UpscaleImageConfig | None
    ) -> Request:
        self._refuse_backend("upscale_image")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {"parameters": {"sampleCount": 1, "mode": "upscale"}}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(body, ("instances", 0), {"image": check_model(image, "image", _models.Image).to_dict(self._backend)})
        put_at(
            body,
            ("parameters", "upscaleConfig"),
            {
                "upscaleFactor": upscale_factor
                if upscale_factor.__class__ is str
                else str.__str__(check_str(upscale_factor, "upscale_factor"))
            },
        )
        return vertex_predict.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _upscale_image_answer(response: Response) -> UpscaleImageResponse:
        answer = decode({} if response.blank else response.json(), _models.UpscaleImageResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _recontext_image_request(
        self, model: str, source: RecontextImageSourceOrDict, config: _models.RecontextImageConfig | None
    ) -> Request:
        self._refuse_backend("recontext_image")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(
            body,
            (),
            {"instances": [check_model(source, "source", _models.RecontextImageSource).to_dict(self._backend)]},
        )
        return vertex_predict.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _recontext_image_answer(response: Response) -> RecontextImageResponse:
        answer = decode({} if response.blank else response.json(), _models.RecontextImageResponse)
        return answer

    def _segment_image_request(
        self, model: str, source: SegmentImageSourceOrDict, config: _models.SegmentImageConfig | None
    ) -> Request:
        self._refuse_backend("segment_image")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(
            body, (), {"instances": [check_model(source, "source", _models.SegmentImageSource).to_dict(self._backend)]}
        )
        return vertex_predict.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _segment_image_answer(response: Response) -> SegmentImageResponse:
        answer = decode({} if response.blank else response.json(), _models.SegmentImageResponse)
        return answer

    def _generate_videos_request(
        self,
        model: str,
        prompt: str | None,
        image: ImageOrDict | None,
        video: VideoOrDict | None,
        config: _models.GenerateVideosConfig | None,
    ) -> Request:
        if self._backend.name == "vertex":
            return self._generate_videos_request_vertex(model, prompt, image, video, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if prompt is not None:
            put_at(
                body,
                ("instances", 0),
                {"prompt": prompt if prompt.__class__ is str else str.__str__(check_str(prompt, "prompt"))},
            )
        if image is not None:
            put_at(body, ("instances", 0), {"image": check_model(image, "image", _models.Image).to_dict(self._backend)})
        if video is not None:
            put_at(body, ("instances", 0), {"video": check_model(video, "video", _models.Video).to_dict(self._backend)})
        return predict_long_running.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _generate_videos_request_vertex(
        self,
        model: str,
        prompt: str | None,
        image: ImageOrDict | None,
        video: VideoOrDict | None,
        config: _models.GenerateVideosConfig | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if prompt is not None:
            put_at(
                body,
                ("instances", 0),
                {"prompt": prompt if prompt.__class__ is str else str.__str__(check_str(prompt, "prompt"))},
            )
        if image is not None:
            put_at(body, ("instances", 0), {"image": check_model(image, "image", _models.Image).to_dict(self._backend)})
        if video is not None:
            put_at(body, ("instances", 0), {"video": check_model(video, "video", _models.Video).to_dict(self._backend)})
        return vertex_predict_long_running.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _get_request(self, model: str, config: _models.GetModelConfig | None) -> Request:
        if self._backend.name == "vertex":
            return self._get_request_vertex(model, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_model.assemble(
            self._convert.model_id(model),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _get_request_vertex(self, model: str, config: _models.GetModelConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return vertex_get_model.assemble(
            self._backend.resource_name("model", named(model, "model"), "model"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _list_request(self, config: _models.ListModelsConfig | None, page_token: str | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        request: Request = (vertex_list_publisher_models if self._backend.name == "vertex" else list_models).assemble(
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    def _update_request(self, model: str, config: _models.UpdateModelConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (vertex_update_model if self._backend.name == "vertex" else update_tuned_model).assemble(
            named(model, "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _update_answer(response: Response) -> Model:
        answer = decode({} if response.blank else response.json(), _models.Model)
        return answer

    @staticmethod
    def _update_answer_vertex(response: Response) -> Model:
        answer = decode({} if response.blank else response.json(), _models.Model, _models.Model.from_dict_vertex)
        return answer

    def _delete_request(self, model: str, config: _models.DeleteModelConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (vertex_delete_model if self._backend.name == "vertex" else delete_tuned_model).assemble(
            named(model, "model"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _delete_answer(response: Response) -> DeleteModelResponse:
        answer = decode({} if response.blank else response.json(), _models.DeleteModelResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _raw_predict_check(self) -> None:
        """Refuse the backends that lack ``raw_predict``."""
        self._refuse_backend("raw_predict")

    def _raw_predict_stream_check(self) -> None:
        """Refuse the backends that lack ``raw_predict_stream``."""
        self._refuse_backend("raw_predict_stream")


class Models(_ModelsCore):
    """Generate, count, embed, and look up models."""

    if TYPE_CHECKING:
        with_raw_response: ModelsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: ModelsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def count_tokens(
        self, *, model: str, contents: types.ContentListUnion, config: types.CountTokensConfigOrDict | None = None
    ) -> types.CountTokensResponse:
        """Count the tokens of a prompt as the model would.

        Args:
            model: The model's id or resource name.
            contents: The prompt alone. Excludes `generate_content_request`.
            config: A ``CountTokensConfig``, or a dict of its fields.

        Returns:
            The ``CountTokensResponse``: how many tokens were counted.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> counted = client.models.count_tokens(model="gemini-2.5-flash", contents=[file, "Sum it up."])
            >>> print(counted.total_tokens)

        Source: https://ai.google.dev/api/tokens
        """
        request = self._count_tokens_request(model, contents, check_config(config, _models.CountTokensConfig))
        return self._transport.call(request, count_tokens.parse)

    def compute_tokens(
        self, *, model: str, contents: types.ContentListUnion, config: types.ComputeTokensConfigOrDict | None = None
    ) -> types.ComputeTokensResponse:
        """Cut a prompt into the tokens that the model reads, with their numbers.

        Args:
            model: The model's id or resource name.
            contents: The contents, each told apart in the answer.
            config: A ``ComputeTokensConfig``, or a dict of its fields.

        Returns:
            The ``ComputeTokensResponse``: the tokens that contents are cut into.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> computed = client.models.compute_tokens(model="gemini-2.5-flash", contents="Why is the sky blue?")
            >>> print(computed.tokens_info[0].token_ids)
        """
        request = self._compute_tokens_request(model, contents, check_config(config, _models.ComputeTokensConfig))
        return self._transport.call(request, vertex_compute_tokens.parse)

    def generate_images(
        self, *, model: str, prompt: str, config: types.GenerateImagesConfigOrDict | None = None
    ) -> types.GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Returns:
            The ``GenerateImagesResponse``: the images that were made from a prompt.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
        """
        request = self._generate_images_request(model, prompt, check_config(config, _models.GenerateImagesConfig))
        return self._transport.call(request, predict.parse)

    def edit_image(
        self,
        *,
        model: str,
        prompt: str,
        reference_images: Sequence[types.ReferenceImageOrDict],
        config: types.EditImageConfigOrDict | None = None,
    ) -> types.EditImageResponse:
        """Edit an image: put something in, take something out, extend it, or follow a style, a subject or a mask.

        The image is a ``RawReferenceImage``; others say where and how: ``MaskReferenceImage``,
        ``ControlReferenceImage``, ``StyleReferenceImage``, ``SubjectReferenceImage``, ``ContentReferenceImage``.

        Args:
            model: The model's id or resource name.
            prompt: What the edit does, with the numbers of references in brackets.
            reference_images: The image to edit, masks, and images to follow.
            config: An ``EditImageConfig``, or a dict of its fields.

        Returns:
            The ``EditImageResponse``: the edited images.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> reference = types.RawReferenceImage(reference_id=1, reference_image=types.Image.from_file("cat.png"))
            >>> edited = client.models.edit_image(
            ...     model="imagen-3.0-capability-001", prompt="The cat wears a hat.", reference_images=[reference]
            ... )
            >>> edited.generated_images[0].image.save("hat.png")
        """
        request = self._edit_image_request(
            model, prompt, reference_images, check_config(config, _models.EditImageConfig)
        )
        return self._transport.call(request, self._edit_image_answer)

    def upscale_image(
        self,
        *,
        model: str,
        image: types.ImageOrDict,
        upscale_factor: str,
        config: types.UpscaleImageConfigOrDict | None = None,
    ) -> types.UpscaleImageResponse:
        """Enlarge an image.

        Args:
            model: The model's id or resource name.
            image: What to enlarge.
            upscale_factor: `x2`, `x3` or `x4`.
            config: An ``UpscaleImageConfig``, or a dict of its fields.

        Returns:
            The ``UpscaleImageResponse``: the enlarged images.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> larger = client.models.upscale_image(
            ...     model="imagen-4.0-upscale-preview", image=types.Image.from_file("cat.png"), upscale_factor="x2"
            ... )
            >>> larger.generated_images[0].image.save("large.png")
        """
        request = self._upscale_image_request(
            model, image, upscale_factor, check_config(config, _models.UpscaleImageConfig)
        )
        return self._transport.call(request, self._upscale_image_answer)

    def recontext_image(
        self,
        *,
        model: str,
        source: types.RecontextImageSourceOrDict,
        config: types.RecontextImageConfigOrDict | None = None,
    ) -> types.RecontextImageResponse:
        """Show a product in a new scene, or a person who tries products on.

        Models for a virtual try-on take a picture of a person and one of a garment; models that show products anew
        take up to three pictures of a product, and a prompt.

        Args:
            model: The model's id or resource name.
            source: The person, the products and the scene.
            config: A ``RecontextImageConfig``, or a dict of its fields.

        Returns:
            The ``RecontextImageResponse``: the images that were made.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> person = types.Image.from_file("person.png")
            >>> shirt = types.ProductImage(product_image=types.Image.from_file("shirt.png"))
            >>> tried = client.models.recontext_image(
            ...     model="virtual-try-on-001", source=types.RecontextImageSource(person_image=person, product_images=[shirt])
            ... )
            >>> tried.generated_images[0].image.save("tried-on.png")
        """
        request = self._recontext_image_request(model, source, check_config(config, _models.RecontextImageConfig))
        return self._transport.call(request, self._recontext_image_answer)

    def segment_image(
        self,
        *,
        model: str,
        source: types.SegmentImageSourceOrDict,
        config: types.SegmentImageConfigOrDict | None = None,
    ) -> types.SegmentImageResponse:
        """Find parts of an image, and return a mask for each.

        Args:
            model: The model's id or resource name.
            source: The image, and what is looked for in it.
            config: A ``SegmentImageConfig``, or a dict of its fields.

        Returns:
            The ``SegmentImageResponse``: the parts of an image that were found.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cut = client.models.segment_image(
            ...     model="image-segmentation-001",
            ...     source=types.SegmentImageSource(image=types.Image.from_file("cat.png")),
            ...     config={"mode": "FOREGROUND"},
            ... )
            >>> cut.generated_masks[0].mask.save("mask.png")
        """
        request = self._segment_image_request(model, source, check_config(config, _models.SegmentImageConfig))
        return self._transport.call(request, self._segment_image_answer)

    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: types.ImageOrDict | None = None,
        video: types.VideoOrDict | None = None,
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
            config: A ``GenerateVideosConfig``, or a dict of its fields.

        Returns:
            The ``GenerateVideosOperation``: the making of videos, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
        """
        request = self._generate_videos_request(
            model, prompt, image, video, check_config(config, _models.GenerateVideosConfig)
        )
        return self._transport.call(
            request, vertex_predict_long_running.parse if self._backend.name == "vertex" else predict_long_running.parse
        )

    def get(
        self, model: str | None = None, *, config: types.GetModelConfigOrDict | None = None, name: str | None = None
    ) -> types.Model:
        """Reads what is known of one model: its version, limits and defaults.

        Args:
            model: Id of the model: what follows `models/` in its name. Also called ``name``.
            config: A ``GetModelConfig``, or a dict of its fields.

        Returns:
            The ``Model``: a model and what it can do.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> model = client.models.get("gemini-2.5-flash")
            >>> print(model.display_name, model.input_token_limit)

        Source: https://ai.google.dev/api/models
        """
        model = chosen("get", model=model, name=name)
        request = self._get_request(model, check_config(config, _models.GetModelConfig))
        return self._transport.call(
            request, vertex_get_model.parse if self._backend.name == "vertex" else get_model.parse
        )

    def list(self, *, config: types.ListModelsConfigOrDict | None = None) -> Pager[types.Model]:
        """Lists the models that the service offers, a page at a time.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Model``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        return Pager(
            call=lambda request: self._transport.call(
                request, vertex_list_publisher_models.parse if self._backend.name == "vertex" else list_models.parse
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def update(self, *, model: str, config: types.UpdateModelConfigOrDict | None = None) -> types.Model:
        """Change what a tuned model is called, or its default settings; what is not given stays as it is.

        Args:
            model: The tuned model's id or resource name.
            config: An ``UpdateModelConfig``, or a dict of its fields.

        Returns:
            The ``Model``: a model and what it can do.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> model = client.models.update(model=tuned.name, config={"display_name": "Our support model"})

        Source: https://ai.google.dev/api/tuning
        """
        request = self._update_request(model, check_config(config, _models.UpdateModelConfig))
        return self._transport.call(
            request, self._update_answer_vertex if self._backend.name == "vertex" else self._update_answer
        )

    def delete(self, *, model: str, config: types.DeleteModelConfigOrDict | None = None) -> types.DeleteModelResponse:
        """Deletes a tuned model for good.

        Args:
            model: The tuned model's id or resource name.
            config: A ``DeleteModelConfig``, or a dict of its fields.

        Returns:
            The ``DeleteModelResponse``: what deleting a model returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.models.delete(model=tuned.name)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._delete_request(model, check_config(config, _models.DeleteModelConfig))
        return self._transport.call(request, self._delete_answer)


class AsyncModels(_ModelsCore):
    """Generate, count, embed, and look up models.

    The asyncio twin of ``Models``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncModelsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncModelsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def count_tokens(
        self, *, model: str, contents: types.ContentListUnion, config: types.CountTokensConfigOrDict | None = None
    ) -> types.CountTokensResponse:
        """Count the tokens of a prompt as the model would.

        Args:
            model: The model's id or resource name.
            contents: The prompt alone. Excludes `generate_content_request`.
            config: A ``CountTokensConfig``, or a dict of its fields.

        Returns:
            The ``CountTokensResponse``: how many tokens were counted.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> counted = await client.aio.models.count_tokens(model="gemini-2.5-flash", contents=[file, "Sum it up."])
            >>> print(counted.total_tokens)

        Source: https://ai.google.dev/api/tokens
        """
        request = self._count_tokens_request(model, contents, check_config(config, _models.CountTokensConfig))
        return await self._transport.call(request, count_tokens.parse)

    async def compute_tokens(
        self, *, model: str, contents: types.ContentListUnion, config: types.ComputeTokensConfigOrDict | None = None
    ) -> types.ComputeTokensResponse:
        """Cut a prompt into the tokens that the model reads, with their numbers.

        Args:
            model: The model's id or resource name.
            contents: The contents, each told apart in the answer.
            config: A ``ComputeTokensConfig``, or a dict of its fields.

        Returns:
            The ``ComputeTokensResponse``: the tokens that contents are cut into.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> computed = await client.aio.models.compute_tokens(model="gemini-2.5-flash", contents="Why is the sky blue?")
            >>> print(computed.tokens_info[0].token_ids)
        """
        request = self._compute_tokens_request(model, contents, check_config(config, _models.ComputeTokensConfig))
        return await self._transport.call(request, vertex_compute_tokens.parse)

    async def generate_images(
        self, *, model: str, prompt: str, config: types.GenerateImagesConfigOrDict | None = None
    ) -> types.GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.

        Returns:
            The ``GenerateImagesResponse``: the images that were made from a prompt.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
        """
        request = self._generate_images_request(model, prompt, check_config(config, _models.GenerateImagesConfig))
        return await self._transport.call(request, predict.parse)

    async def edit_image(
        self,
        *,
        model: str,
        prompt: str,
        reference_images: Sequence[types.ReferenceImageOrDict],
        config: types.EditImageConfigOrDict | None = None,
    ) -> types.EditImageResponse:
        """Edit an image: put something in, take something out, extend it, or follow a style, a subject or a mask.

        The image is a ``RawReferenceImage``; others say where and how: ``MaskReferenceImage``,
        ``ControlReferenceImage``, ``StyleReferenceImage``, ``SubjectReferenceImage``, ``ContentReferenceImage``.

        Args:
            model: The model's id or resource name.
            prompt: What the edit does, with the numbers of references in brackets.
            reference_images: The image to edit, masks, and images to follow.
            config: An ``EditImageConfig``, or a dict of its fields.

        Returns:
            The ``EditImageResponse``: the edited images.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> reference = types.RawReferenceImage(reference_id=1, reference_image=types.Image.from_file("cat.png"))
            >>> edited = await client.aio.models.edit_image(
            ...     model="imagen-3.0-capability-001", prompt="The cat wears a hat.", reference_images=[reference]
            ... )
            >>> edited.generated_images[0].image.save("hat.png")
        """
        request = self._edit_image_request(
            model, prompt, reference_images, check_config(config, _models.EditImageConfig)
        )
        return await self._transport.call(request, self._edit_image_answer)

    async def upscale_image(
        self,
        *,
        model: str,
        image: types.ImageOrDict,
        upscale_factor: str,
        config: types.UpscaleImageConfigOrDict | None = None,
    ) -> types.UpscaleImageResponse:
        """Enlarge an image.

        Args:
            model: The model's id or resource name.
            image: What to enlarge.
            upscale_factor: `x2`, `x3` or `x4`.
            config: An ``UpscaleImageConfig``, or a dict of its fields.

        Returns:
            The ``UpscaleImageResponse``: the enlarged images.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> larger = await client.aio.models.upscale_image(
            ...     model="imagen-4.0-upscale-preview", image=types.Image.from_file("cat.png"), upscale_factor="x2"
            ... )
            >>> larger.generated_images[0].image.save("large.png")
        """
        request = self._upscale_image_request(
            model, image, upscale_factor, check_config(config, _models.UpscaleImageConfig)
        )
        return await self._transport.call(request, self._upscale_image_answer)

    async def recontext_image(
        self,
        *,
        model: str,
        source: types.RecontextImageSourceOrDict,
        config: types.RecontextImageConfigOrDict | None = None,
    ) -> types.RecontextImageResponse:
        """Show a product in a new scene, or a person who tries products on.

        Models for a virtual try-on take a picture of a person and one of a garment; models that show products anew
        take up to three pictures of a product, and a prompt.

        Args:
            model: The model's id or resource name.
            source: The person, the products and the scene.
            config: A ``RecontextImageConfig``, or a dict of its fields.

        Returns:
            The ``RecontextImageResponse``: the images that were made.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> person = types.Image.from_file("person.png")
            >>> shirt = types.ProductImage(product_image=types.Image.from_file("shirt.png"))
            >>> tried = await client.aio.models.recontext_image(
            ...     model="virtual-try-on-001", source=types.RecontextImageSource(person_image=person, product_images=[shirt])
            ... )
            >>> tried.generated_images[0].image.save("tried-on.png")
        """
        request = self._recontext_image_request(model, source, check_config(config, _models.RecontextImageConfig))
        return await self._transport.call(request, self._recontext_image_answer)

    async def segment_image(
        self,
        *,
        model: str,
        source: types.SegmentImageSourceOrDict,
        config: types.SegmentImageConfigOrDict | None = None,
    ) -> types.SegmentImageResponse:
        """Find parts of an image, and return a mask for each.

        Args:
            model: The model's id or resource name.
            source: The image, and what is looked for in it.
            config: A ``SegmentImageConfig``, or a dict of its fields.

        Returns:
            The ``SegmentImageResponse``: the parts of an image that were found.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cut = await client.aio.models.segment_image(
            ...     model="image-segmentation-001",
            ...     source=types.SegmentImageSource(image=types.Image.from_file("cat.png")),
            ...     config={"mode": "FOREGROUND"},
            ... )
            >>> cut.generated_masks[0].mask.save("mask.png")
        """
        request = self._segment_image_request(model, source, check_config(config, _models.SegmentImageConfig))
        return await self._transport.call(request, self._segment_image_answer)

    async def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: types.ImageOrDict | None = None,
        video: types.VideoOrDict | None = None,
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
            config: A ``GenerateVideosConfig``, or a dict of its fields.

        Returns:
            The ``GenerateVideosOperation``: the making of videos, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
        """
        request = self._generate_videos_request(
            model, prompt, image, video, check_config(config, _models.GenerateVideosConfig)
        )
        return await self._transport.call(
            request, vertex_predict_long_running.parse if self._backend.name == "vertex" else predict_long_running.parse
        )

    async def get(
        self, model: str | None = None, *, config: types.GetModelConfigOrDict | None = None, name: str | None = None
    ) -> types.Model:
        """Reads what is known of one model: its version, limits and defaults.

        Args:
            model: Id of the model: what follows `models/` in its name. Also called ``name``.
            config: A ``GetModelConfig``, or a dict of its fields.

        Returns:
            The ``Model``: a model and what it can do.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> model = await client.aio.models.get("gemini-2.5-flash")
            >>> print(model.display_name, model.input_token_limit)

        Source: https://ai.google.dev/api/models
        """
        model = chosen("get", model=model, name=name)
        request = self._get_request(model, check_config(config, _models.GetModelConfig))
        return await self._transport.call(
            request, vertex_get_model.parse if self._backend.name == "vertex" else get_model.parse
        )

    @awaitable
    def list(self, *, config: types.ListModelsConfigOrDict | None = None) -> AsyncPager[types.Model]:
        """Lists the models that the service offers, a page at a time.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Model``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(
                request, vertex_list_publisher_models.parse if self._backend.name == "vertex" else list_models.parse
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def update(self, *, model: str, config: types.UpdateModelConfigOrDict | None = None) -> types.Model:
        """Change what a tuned model is called, or its default settings; what is not given stays as it is.

        Args:
            model: The tuned model's id or resource name.
            config: An ``UpdateModelConfig``, or a dict of its fields.

        Returns:
            The ``Model``: a model and what it can do.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> model = await client.aio.models.update(model=tuned.name, config={"display_name": "Our support model"})

        Source: https://ai.google.dev/api/tuning
        """
        request = self._update_request(model, check_config(config, _models.UpdateModelConfig))
        return await self._transport.call(
            request, self._update_answer_vertex if self._backend.name == "vertex" else self._update_answer
        )

    async def delete(
        self, *, model: str, config: types.DeleteModelConfigOrDict | None = None
    ) -> types.DeleteModelResponse:
        """Deletes a tuned model for good.

        Args:
            model: The tuned model's id or resource name.
            config: A ``DeleteModelConfig``, or a dict of its fields.

        Returns:
            The ``DeleteModelResponse``: what deleting a model returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.models.delete(model=tuned.name)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._delete_request(model, check_config(config, _models.DeleteModelConfig))
        return await self._transport.call(request, self._delete_answer)
