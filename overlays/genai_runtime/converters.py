"""Convert arguments to the JSON of a request.

The converters of ``genai`` also take text, images, callables and Python types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .arguments import named
from .errors.arguments import invalid, unsupported, wrong
from .http_options import request_options
from .models.checks import check_config, check_list, check_model, check_union
from .models.freeform import encode_json

if TYPE_CHECKING:
    from .backend import Backend
    from .models.base import Model
    from .transport import RequestOptions

JSONObject = dict[str, Any]


class Converters:
    """Converts and checks models and dicts; a subclass may take more.

    Every method raises ArgumentError for a value that it cannot convert. ``surface.yaml`` refers to them by name.
    """

    def __init__(self, models: Any, backend: Backend) -> None:
        self._models = models
        self._backend = backend

    @property
    def models(self) -> Any:
        """The classes of models, by name."""
        return self._models

    @property
    def backend(self) -> Backend:
        """The backend that requests go to."""
        return self._backend

    def contents(self, value: Any) -> list[JSONObject]:
        """A conversation, as a list of Content."""
        return self._several(value, "contents", self._models.Content)

    def content(self, value: Any) -> JSONObject:
        """One Content: a system instruction."""
        return self._one(value, "system_instruction", self._models.Content)

    def embed_contents(self, value: Any, model: Any = None, *, whole: bool = True) -> list[JSONObject]:
        """What ``model`` is to embed: one Content for each embedding.

        ``whole``: they are all that a request holds, which may not be too much.
        """
        return self._several(value, "contents", self._models.Content)

    def tools(self, value: Any) -> list[JSONObject]:
        """A list of Tool."""
        return self._several(value, "tools", self._models.Tool)

    def schema(self, value: Any) -> JSONObject:
        """A Schema."""
        return self._one(value, "response_schema", self._models.Schema)

    def json_schema(self, value: Any) -> Any:
        """A JSON Schema."""
        return encode_json(value, "response_json_schema")

    def generation_config(self, value: Any) -> JSONObject:
        """A GenerationConfig."""
        return self._one(value, "generation_config", self._models.GenerationConfig)

    def response_format(self, value: Any) -> JSONObject:
        """A ResponseFormat."""
        return self._one(value, "response_format", self._models.ResponseFormat)

    def speech(self, value: Any) -> JSONObject:
        """A SpeechConfig."""
        return self._one(value, "speech_config", self._models.SpeechConfig)

    def model_id(self, value: Any) -> str:
        """A model's id or resource name, for a path."""
        return named(value, "model")

    def model_name(self, value: Any) -> str:
        """A model's resource name."""
        return self._name("model", value, "model")

    def file_name(self, value: Any) -> str:
        """A file's resource name."""
        return self._name("file", value, "file_name")

    def tuning_data(self, value: Any) -> JSONObject:
        """The training data of a tuned model, from a TuningDataset: its examples."""
        dataset = check_config(value, self._models.TuningDataset, "training_dataset")
        if dataset is None:
            raise wrong("training_dataset", "a TuningDataset or a dict of its fields", value)
        for name in ("gcs_uri", "vertex_dataset_resource"):
            if getattr(dataset, name) is not None:
                raise unsupported(f"TuningDataset.{name}", self._backend, "Vertex AI")
        if not dataset.examples:
            raise invalid("training_dataset", "has no examples")
        return {"examples": {"examples": [example.to_dict(self._backend) for example in dataset.examples]}}

    def batch_source(self, value: Any) -> JSONObject:
        """Where the prompts of a batch come from."""
        from .batch_requests import batch_source

        return batch_source(self, self._models, value)

    def embeddings_batch_source(self, value: Any, model: Any = None) -> JSONObject:
        """Where the contents of an embedding batch come from."""
        from .batch_requests import embeddings_batch_source

        return embeddings_batch_source(self, self._models, value, model)

    def batch_destination(self, value: Any) -> JSONObject:
        """Where the results of a batch go."""
        from .batch_requests import batch_destination

        return batch_destination(self, self._models, value)

    def cached_content_name(self, value: Any) -> str:
        """A cache's resource name."""
        return self._name("cached_content", value, "cached_content")

    def interaction_input(self, value: Any) -> Any:
        """The input of an interaction; contents that are dicts of their own are what the user says."""
        from .interactions import interaction_input

        return interaction_input(self._models, self._backend, value)

    def scheduled_interaction(self, value: Any) -> JSONObject:
        """The interaction that a trigger creates, its input in the form that an interaction's has."""
        from .interactions import scheduled_interaction

        return scheduled_interaction(self._models, self._backend, value)

    def interaction_tools(self, value: Any) -> list[JSONObject]:
        """The tools of an interaction."""
        codec = self._models.InteractionsToolCodec
        return [codec.to_dict(each, "tools", self._backend) for each in check_list(value, "tools", check_union, codec)]

    def interaction_format(self, value: Any) -> Any:
        """In what form an interaction answers."""
        codec = self._models.CreateAgentInteractionResponseFormatCodec
        return codec.to_dict(check_union(value, "response_format", codec), "response_format", self._backend)

    def interaction_id(self, value: Any) -> str:
        """The id of an interaction."""
        return named(value, "previous_interaction_id").removeprefix("interactions/")

    def options(self, value: Any) -> RequestOptions | None:
        """The options of one request, from HttpOptions."""
        return request_options(value)

    def _name(self, kind: str, value: Any, where: str) -> str:
        return self._backend.resource_name(kind, named(value, where), where)

    def _one(self, value: Any, where: str, cls: type[Model]) -> JSONObject:
        return check_model(value, where, cls).to_dict(self._backend)

    def _several(self, value: Any, where: str, cls: type[Model]) -> list[JSONObject]:
        several = [value] if isinstance(value, cls | Mapping) else value
        return [item.to_dict(self._backend) for item in check_list(several, where, check_model, cls)]
