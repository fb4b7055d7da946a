"""Handlers of generateContent, streamGenerateContent and countTokens."""

from __future__ import annotations

from ..call import JSON, Call, Events
from ..errors import bad_field, invalid
from ..fake_model.checks import check_contents, check_request
from ..fake_model.generate import Reply, generate
from ..fake_model.stream import stream_events
from ..fake_model.tokens import Tokens, count_request
from ..project import Project
from ..records import Cache
from ..scripted.answer import Answer
from .caches import for_request
from .models import find_model
from .tuned_models import serving


def generate_content(call: Call) -> JSON:
    return asked_for(call).body()


def stream_generate_content(call: Call) -> Events:
    return Events(stream_events(asked_for(call)))


def count_tokens(call: Call) -> JSON:
    """Count the tokens that a generateContent request with the same prompt is billed."""
    find_model(call.options, call.name, call.match.version, "countTokens")
    body = call.body
    if "generateContentRequest" in body and "contents" in body:
        raise invalid("Only one of contents and generate_content_request can be set.")
    request = body.get("generateContentRequest", body)
    if "generateContentRequest" in body:
        model = find_model(call.options, request["model"], call.match.version, "countTokens")
        if model["name"] != call.name:
            where = "generate_content_request.model"
            raise bad_field("CountTokensRequest", where, f"it must be the model of the path, {call.name}")
    check_contents(request.get("contents", []), "CountTokensRequest")
    cache = for_request(call.project, request)
    tokens = count_request(call.project, _with_cache(request, cache), call.name)
    answer = _counted(tokens)
    if cache is not None:
        cached = count_request(call.project, cache.request, call.name)
        answer |= {"cachedContentTokenCount": cached.total, "cacheTokensDetails": cached.details()}
    return answer


def asked_for(call: Call) -> Reply:
    """Generate the whole response of the model in the path; ApiError for what the API would refuse."""
    if call.name.startswith("tunedModels/"):
        return reply_to(call, *serving(call, "generateContent"))
    return reply_to(call, find_model(call.options, call.name, call.match.version, "generateContent"))


def reply_to(call: Call, model: JSON, learned: Answer | None = None) -> Reply:
    """Generate the whole response of a model; ``learned`` is what it was taught to answer."""
    request, cache = checked(call.project, call.body, model)
    return generate(call.project, request, model, cache, learned)


def checked(project: Project, body: JSON, model: JSON) -> tuple[JSON, JSON | None]:
    """The request with the contents of its cache, and those alone; ApiError for what the API would refuse."""
    cache = for_request(project, body)
    request = _with_cache(body, cache)
    check_request(request, model, lenient=project.options.lenient_schemas)
    _check_length(project, request, model)
    return request, cache.request if cache else None


def _with_cache(body: JSON, cache: Cache | None) -> JSON:
    """The request with the contents of its cache before its own."""
    if cache is None:
        return body
    merged = body | {key: value for key, value in cache.request.items() if key != "contents"}
    return merged | {"contents": [*cache.request.get("contents", []), *body["contents"]]}


def _check_length(project: Project, request: JSON, model: JSON) -> None:
    total = count_request(project, request, model["name"]).total
    if total > model["inputTokenLimit"]:
        most = model["inputTokenLimit"]
        raise invalid(f"The input token count ({total}) exceeds the maximum number of tokens allowed ({most}).")


def _counted(tokens: Tokens) -> JSON:
    return {"totalTokens": tokens.total, "promptTokensDetails": tokens.details()}


HANDLERS = {
    "generateContent": generate_content,
    "streamGenerateContent": stream_generate_content,
    "countTokens": count_tokens,
}
