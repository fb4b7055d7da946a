"""OpenAI's chat completions on Vertex AI, below ``/endpoints/openapi``.

Requests and answers are those of the OpenAI-compatible API of the Developer API; a model's name begins with its
publisher (``google/gemini-2.5-flash``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from typing import Any

from .. import openai
from ..api import Api
from ..call import Call
from ..errors import invalid
from ..fake_model.generate import Reply
from ..handlers.generate import reply_to
from ..openai import chat
from ..openai.handlers import Handlers
from ..openai.responses import OpenAIResponses
from ..spec import Router, Validator, read_spec
from ..spec.vertex_paths import PREFIX, VERSIONS
from .auth import authenticate
from .checks import check_generate
from .names import parent_of
from .targets import publisher_model

_OPERATIONS = ("openai.chat.completions.create",)


class VertexHandlers(Handlers):
    """The handlers of chat completions, on top of Vertex AI."""

    def by_operation(self) -> dict[str, Callable[[Call], Any]]:
        return {"openai.chat.completions.create": self.complete_chat}

    def reply_to_chat(self, call: Call) -> Reply:
        publisher, _, identifier = str(call.body["model"]).partition("/")
        if not identifier:
            raise invalid(
                f"Malformed publisher model (model = `{publisher}`). It is publisher/model, as google/gemini-2.5-flash."
            )
        name = f"{parent_of(call)}/publishers/{publisher}/models/{identifier}"
        target = publisher_model(call, name, "generateContent")
        request = chat.to_gemini(self.spec, self.check, call.body, target.model)
        inner = self.behind(call, "generateContent", name, request)
        check_generate(inner.body, target.model)
        return reply_to(target.request(inner, inner.body), target.model)


def make_openai_api(vertex: Api) -> Api:
    """Make the OpenAI-compatible API on top of Vertex AI."""
    spec = read_spec(resources.files(openai).joinpath("api.json"))
    operations = {name: spec.operations[name] for name in _OPERATIONS}
    spec = replace(spec, versions=VERSIONS, prefix=f"{PREFIX}/endpoints/openapi", operations=operations)
    handlers = VertexHandlers(spec, vertex).by_operation()
    return Api(spec, Router(spec), Validator(spec), handlers, authenticate, OpenAIResponses())
