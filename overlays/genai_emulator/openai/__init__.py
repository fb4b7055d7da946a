"""The API under OpenAI's names, ``/v1beta/openai/``: the same models, files and caches, asked in another form.

``api.json`` describes it. A request becomes a Gemini request, is answered by the same engine, and the answer is put
into OpenAI's form; nothing is generated here.
"""

from __future__ import annotations

from importlib import resources

from ..api import Api
from ..spec import Router, Validator, read_spec
from .auth import check_bearer
from .handlers import Handlers
from .responses import OpenAIResponses


def make_api(gemini: Api) -> Api:
    """The API under OpenAI's names that stands before another."""
    spec = read_spec(resources.files(__name__).joinpath("api.json"))
    handlers = Handlers(spec, gemini).by_operation()
    return Api(spec, Router(spec), Validator(spec), handlers, check_bearer, OpenAIResponses())
