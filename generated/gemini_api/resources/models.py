"""The resource ``models``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import chosen, named, refuse_backend
from genai_runtime.coroutines import awaitable
from genai_runtime.models.checks import check_config, check_model, check_str
from genai_runtime.models.decode import decode
from genai_runtime.models.places import put_at
from genai_runtime.resource import Resource
from genai_runtime.transport import AsyncPager, Pager, Request

from .. import models as _models
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
from ..api.vertex_models import vertex_count_tokens, vertex_generate_content, vertex_stream_generate_content
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.resource import AsyncResourceCore, ResourceCore
    from genai_runtime.transport import Response

    from ..models import (
        ContentListUnion,
        CountTokensConfigOrDict,
        CountTokensResponse,
        DeleteModelConfigOrDict,
        DeleteModelResponse,
        EmbedContentConfigOrDict,
        EmbedContentResponse,
        GenerateImagesConfigOrDict,
        GenerateImagesResponse,
        GenerateVideosConfigOrDict,
        GenerateVideosOperation,
        GetModelConfigOrDict,
        ImageOrDict,
        ListModelsConfigOrDict,
        Model,
        UpdateModelConfigOrDict,
        VideoOrDict,
    )


class _ModelsCore(Resource):
    """The requests of ``models``, without the sending."""

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

    def _embed_content_request(
        self, model: str, contents: ContentListUnion, config: _models.EmbedContentConfig | None
    ) -> Request:
        refuse_backend("embed_content", self._backend, ("gemini",), "the Gemini Developer API")
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
        refuse_backend("generate_images", self._backend, ("gemini",), "the Gemini Developer API")
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

    def _generate_videos_request(
        self,
        model: str,
        prompt: str | None,
        image: ImageOrDict | None,
        video: VideoOrDict | None,
        config: _models.GenerateVideosConfig | None,
    ) -> Request:
        refuse_backend("generate_videos", self._backend, ("gemini",), "the Gemini Developer API")
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

    def _get_request(self, model: str, config: _models.GetModelConfig | None) -> Request:
        refuse_backend("get", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_model.assemble(
            self._convert.model_id(model),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _list_request(self, config: _models.ListModelsConfig | None, page_token: str | None) -> Request:
        refuse_backend("list", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_models.assemble(
            query=query,
            options=None if config is None else self._options(config),
        )

    def _update_request(self, model: str, config: _models.UpdateModelConfig | None) -> Request:
        refuse_backend("update", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return update_tuned_model.assemble(
            named(model, "model"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _update_answer(response: Response) -> Model:
        answer = decode({} if response.blank else response.json(), _models.Model)
        return answer

    def _delete_request(self, model: str, config: _models.DeleteModelConfig | None) -> Request:
        refuse_backend("delete", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return delete_tuned_model.assemble(
            named(model, "model"),
            query=query,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _delete_answer(response: Response) -> DeleteModelResponse:
        answer = decode({} if response.blank else response.json(), _models.DeleteModelResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer


class Models(_ModelsCore):
    """Generate, count, embed, and look up models."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def count_tokens(
        self, *, model: str, contents: ContentListUnion, config: CountTokensConfigOrDict | None = None
    ) -> CountTokensResponse:
        """Count the tokens of a prompt as the model would.

        Args:
            model: The model's id or resource name.
            contents: The prompt alone. Excludes `generateContentRequest`.
            config: A ``CountTokensConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tokens
        """
        request = self._count_tokens_request(model, contents, check_config(config, _models.CountTokensConfig))
        return self._transport.call(request, count_tokens.parse)

    def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/embeddings
        """
        request = self._embed_content_request(model, contents, check_config(config, _models.EmbedContentConfig))
        return self._transport.call(request, batch_embed_contents.parse)

    def generate_images(
        self, *, model: str, prompt: str, config: GenerateImagesConfigOrDict | None = None
    ) -> GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.
        """
        request = self._generate_images_request(model, prompt, check_config(config, _models.GenerateImagesConfig))
        return self._transport.call(request, predict.parse)

    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
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
            config: A ``GenerateVideosConfig``, or a dict of its fields.
        """
        request = self._generate_videos_request(
            model, prompt, image, video, check_config(config, _models.GenerateVideosConfig)
        )
        return self._transport.call(request, predict_long_running.parse)

    def get(
        self, model: str | None = None, *, config: GetModelConfigOrDict | None = None, name: str | None = None
    ) -> Model:
        """Reads what is known of one model: its version, limits and defaults.

        Args:
            model: Id of the model: what follows `models/` in its name. Also called ``name``.
            config: A ``GetModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/models
        """
        model = chosen("get", model=model, name=name)
        request = self._get_request(model, check_config(config, _models.GetModelConfig))
        return self._transport.call(request, get_model.parse)

    def list(self, *, config: ListModelsConfigOrDict | None = None) -> Pager[Model]:
        """Lists the models that the service offers, a page at a time.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_models.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def update(self, *, model: str, config: UpdateModelConfigOrDict | None = None) -> Model:
        """Change what a tuned model is called, or its default settings; what is not given stays as it is.

        Args:
            model: The tuned model's id or resource name.
            config: An ``UpdateModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._update_request(model, check_config(config, _models.UpdateModelConfig))
        return self._transport.call(request, self._update_answer)

    def delete(self, *, model: str, config: DeleteModelConfigOrDict | None = None) -> DeleteModelResponse:
        """Deletes a tuned model for good.

        Args:
            model: The tuned model's id or resource name.
            config: A ``DeleteModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._delete_request(model, check_config(config, _models.DeleteModelConfig))
        return self._transport.call(request, self._delete_answer)


class AsyncModels(_ModelsCore):
    """Generate, count, embed, and look up models.

    The asyncio twin of ``Models``.
    """

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def count_tokens(
        self, *, model: str, contents: ContentListUnion, config: CountTokensConfigOrDict | None = None
    ) -> CountTokensResponse:
        """Count the tokens of a prompt as the model would.

        Args:
            model: The model's id or resource name.
            contents: The prompt alone. Excludes `generateContentRequest`.
            config: A ``CountTokensConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tokens
        """
        request = self._count_tokens_request(model, contents, check_config(config, _models.CountTokensConfig))
        return await self._transport.call(request, count_tokens.parse)

    async def embed_content(
        self, *, model: str, contents: ContentListUnion, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed texts: one vector for each item of ``contents``; the parts of a nested list are embedded together.

        Models that embed more than text (``gemini-embedding-2`` and later) make one vector of all loose texts, images
        and files, as of a picture with its caption; for several vectors give a ``Content`` for each.

        Args:
            model: The model's id or resource name.
            contents: What to embed: each text, File, Part or Content becomes one embedding.
            config: An ``EmbedContentConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/embeddings
        """
        request = self._embed_content_request(model, contents, check_config(config, _models.EmbedContentConfig))
        return await self._transport.call(request, batch_embed_contents.parse)

    async def generate_images(
        self, *, model: str, prompt: str, config: GenerateImagesConfigOrDict | None = None
    ) -> GenerateImagesResponse:
        """Generate images from a prompt with a model of the Imagen family.

        An image that was held back has ``rai_filtered_reason`` in the place of ``image``, where the config asks for
        reasons.

        Args:
            model: The model's id or resource name.
            prompt: What the images show.
            config: A ``GenerateImagesConfig``, or a dict of its fields.
        """
        request = self._generate_images_request(model, prompt, check_config(config, _models.GenerateImagesConfig))
        return await self._transport.call(request, predict.parse)

    async def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
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
            config: A ``GenerateVideosConfig``, or a dict of its fields.
        """
        request = self._generate_videos_request(
            model, prompt, image, video, check_config(config, _models.GenerateVideosConfig)
        )
        return await self._transport.call(request, predict_long_running.parse)

    async def get(
        self, model: str | None = None, *, config: GetModelConfigOrDict | None = None, name: str | None = None
    ) -> Model:
        """Reads what is known of one model: its version, limits and defaults.

        Args:
            model: Id of the model: what follows `models/` in its name. Also called ``name``.
            config: A ``GetModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/models
        """
        model = chosen("get", model=model, name=name)
        request = self._get_request(model, check_config(config, _models.GetModelConfig))
        return await self._transport.call(request, get_model.parse)

    @awaitable
    def list(self, *, config: ListModelsConfigOrDict | None = None) -> AsyncPager[Model]:
        """Lists the models that the service offers, a page at a time.

        Args:
            config: A ``ListModelsConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/models
        """
        checked = check_config(config, _models.ListModelsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_models.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.models,
            next_token=lambda page: page.next_page_token,
            name="models",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def update(self, *, model: str, config: UpdateModelConfigOrDict | None = None) -> Model:
        """Change what a tuned model is called, or its default settings; what is not given stays as it is.

        Args:
            model: The tuned model's id or resource name.
            config: An ``UpdateModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._update_request(model, check_config(config, _models.UpdateModelConfig))
        return await self._transport.call(request, self._update_answer)

    async def delete(self, *, model: str, config: DeleteModelConfigOrDict | None = None) -> DeleteModelResponse:
        """Deletes a tuned model for good.

        Args:
            model: The tuned model's id or resource name.
            config: A ``DeleteModelConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._delete_request(model, check_config(config, _models.DeleteModelConfig))
        return await self._transport.call(request, self._delete_answer)
