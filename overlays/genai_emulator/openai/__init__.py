"""The OpenAI-compatible API below ``/v1beta/openai/``, over the models, files and caches of the Gemini API.

``api.json`` describes it. Each request is translated into a Gemini request, which the fake model answers, and the
response is translated back; nothing is generated here.
"""

from __future__ import annotations

from importlib import resources

from ..api import Api
from ..spec import Router, Validator, read_spec
from .auth import authenticate
from .handlers import Handlers
from .responses import OpenAIResponses


def make_api(gemini: Api) -> Api:
    """Make the OpenAI-compatible API on top of the Gemini API."""
    spec = read_spec(resources.files(__name__).joinpath("api.json"))
    handlers = Handlers(spec, gemini).by_operation()
    return Api(spec, Router(spec), Validator(spec), handlers, authenticate, OpenAIResponses())
