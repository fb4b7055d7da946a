"""Handlers of the OpenAI-compatible API: each calls the handler of the Gemini operation that it stands for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..api import Api
from ..call import JSON, Call, Events
from ..fake_model.generate import Reply
from ..fake_model.stream import stream_events
from ..fake_model.tokens import count_text
from ..handlers.embed import batch_embed_contents
from ..handlers.generate import asked_for
from ..handlers.models import find_model, models, serves
from ..handlers.predictions import predict
from ..spec import Match, Spec, Validator
from . import chat, embeddings, images
from .batches import Batches
from .files import Files

# The version in the service's message about an unknown model.
_VERSION = "v1main"


class Handlers:
    """The handlers for the operations of ``spec``, on top of the Gemini API."""

    def __init__(self, spec: Spec, gemini: Api) -> None:
        self.spec = spec
        self._validator = Validator(spec)
        self._gemini = gemini

    def by_operation(self) -> dict[str, Callable[[Call], Any]]:
        files = Files(self._gemini.spec)
        answered = {
            "openai.chat.completions.create": self.complete_chat,
            "openai.embeddings.create": self.create_embeddings,
        }
        batches = Batches(self.spec, self._validator, files, answered)
        return {
            **answered,
            "openai.images.generate": self.generate_images,
            "openai.models.list": self.list_models,
            "openai.models.retrieve": self.retrieve_model,
            **files.by_operation(),
            **batches.by_operation(),
        }

    def complete_chat(self, call: Call) -> JSON | Events:
        body = call.body
        reply = self.reply_to_chat(call)
        created = _now(call)
        if not body.get("stream"):
            return chat.completion(reply.body(), body["model"], created)
        with_usage = body.get("stream_options", {}).get("include_usage", False)
        return Events(chat.chunks(stream_events(reply), body["model"], created, with_usage=with_usage))

    def reply_to_chat(self, call: Call) -> Reply:
        """Have the model that a chat request names answer it."""
        model = find_model(call.options, call.body["model"], _VERSION, "generateContent")
        request = chat.to_gemini(self.spec, self.check, call.body, model)
        return asked_for(self.behind(call, "generateContent", model["name"], request))

    def create_embeddings(self, call: Call) -> JSON:
        body = call.body
        model = find_model(call.options, body["model"], _VERSION, "embedContent")["name"]
        request = embeddings.to_gemini(self.spec, body, model)
        answer = batch_embed_contents(self.behind(call, "batchEmbedContents", model, request))
        return embeddings.embeddings(answer, body, sum(map(count_text, body["input"])))

    async def generate_images(self, call: Call) -> JSON:
        imagen = serves(call.options, call.body["model"], "predict")
        model = find_model(call.options, call.body["model"], _VERSION, "predict" if imagen else "generateContent")
        if imagen:
            request = images.to_imagen(self.spec, call.body)
            answer = await predict(self.behind(call, "predict", model["name"], request))
            return images.images_of_imagen(answer, _now(call))
        request = images.to_gemini(self.spec, call.body, model)
        reply = asked_for(self.behind(call, "generateContent", model["name"], request))
        return images.images_of_gemini(reply.body(), _now(call))

    def list_models(self, call: Call) -> JSON:
        return {"object": "list", "data": [_model(model) for model in models(call.options.extra_models).values()]}

    def retrieve_model(self, call: Call) -> JSON:
        return _model(find_model(call.options, call.ids["model"], call.match.version, ""))

    def check(self, schema: str, value: Any) -> JSON:
        return self._validator.value(schema, value, {})

    def behind(self, call: Call, operation: str, model: str, request: JSON) -> Call:
        """The call of a Gemini operation with a validated body."""
        found = self._gemini.spec.operation(operation)
        bound = {found.argument: model} if found.argument else {}
        body = self._gemini.validator.value(found.body or "", request, bound)
        match = Match(found, _VERSION, {"modelsId": model.removeprefix("models/")}, model, upload=False)
        return replace(call, match=match, body=body, spec=self._gemini.spec, validator=self._gemini.validator)


def _model(model: JSON) -> JSON:
    return {"id": model["name"], "object": "model", "owned_by": "google", "display_name": model["displayName"]}


def _now(call: Call) -> int:
    return int(call.project.clock.now().timestamp())
