"""From a request and the settings of its client to what an adapter sends."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from genai_runtime.errors import ConfigError, RequestSnapshot
from genai_runtime.redaction import CREDENTIAL_HEADERS, redact

from .body import ACCEPTED
from .config import TransportConfig
from .json_library import check_json_library, serialize
from .limits import Limits, RetryPolicy, Timeouts
from .request import Content, PreparedRequest, Request
from .urls import check_base_url, encode_query, onto_origin, origin, query_secrets, target

_AGENTS = frozenset({"user-agent", "x-goog-api-client"})
# They say how a message is framed, and where it ends.
_FRAMING = frozenset(
    {"connection", "content-length", "expect", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding",
     "upgrade"}
)  # fmt: skip
_NO_BODY = frozenset({"GET", "HEAD", "DELETE"})
_MOST_FIXED = 64


class Plan:
    """One call with its client's settings: the URL, what is limited and how, and the headers of each attempt."""

    __slots__ = (
        "_config",
        "_content",
        "_headers",
        "_method",
        "base_url",
        "json_library",
        "limits",
        "request",
        "retry",
        "timeouts",
        "url",
    )

    def __init__(self, request: Request, config: TransportConfig) -> None:
        options = request.options
        self.request = request
        self._config = config
        self._method = request.operation.method
        base, version = config.base_url, config.api_version
        timeouts, limits = config.timeouts, config.limits
        self.json_library = config.json_library
        if options is not None:
            if options.base_url is not None:
                base = check_base_url(options.base_url, config.allow_insecure)
            if options.api_version is not None:
                version = options.api_version
            if options.timeout is not None:
                timeouts = timeouts.limited(options.timeout, options.timeout_setting or "the timeout of the request")
            if options.idle is not None and options.idle < timeouts.idle:
                timeouts = timeouts.replace(idle=options.idle)
            limits = options.limits or limits
            if options.json_library is not None:
                self.json_library = check_json_library(options.json_library, "http_options.json_library")
        self.base_url = base
        self.timeouts: Timeouts = timeouts
        self.limits: Limits = limits
        own = None if options is None else options.retry
        self.retry: RetryPolicy = config.retry if own is None and config.retries else config.retry_of(own)
        if config.exact and base is config.base_url:
            self.url = base
        elif request.url is not None:
            self.url = onto_origin(request.url, base)
            if request.query:
                self.url += ("&" if "?" in self.url else "?") + encode_query(request.query)
        else:
            if not base:
                raise ConfigError("there is no base URL to send this to")
            backend, path = config.backend, request.path
            if backend is not None and backend.prefix:
                if config.auth is not None:
                    backend.check_path(path)
                path = backend.path(self._method, path)
            query = encode_query(request.query) if request.query else ""
            self.url = target(base, version, path, query, request.upload)
        self._content = self._encode()
        if request.headers or (options is not None and options.headers):
            self._headers = self._fixed_headers()
            return
        # They are the same for each such call: found once.
        fixed = config.fixed_headers
        kind = request.operation.result, request.raise_for_status, bool(self._content), request.content is None
        key = (*kind, None if timeouts.setting is None else timeouts.total)
        found = fixed.get(key)
        if found is None:
            found = self._fixed_headers()
            if len(fixed) < _MOST_FIXED:
                fixed[key] = found
        self._headers = found

    def attempt(self, url: str | None = None) -> PreparedRequest:
        """What to send now. Credentials are asked for anew, and go to the client's own origin only."""
        url = url or self.url
        headers = dict(self._headers)
        auth = self._config.auth
        if auth is not None and "authorization" not in headers and origin(url) == origin(self.base_url):
            for name, value in auth.headers().items():
                if name not in headers:
                    headers[name] = value
        return PreparedRequest(self._method, url, list(headers.items()), self._content, self.timeouts.idle)

    @property
    def own_authorization(self) -> bool:
        """Whether the caller's own headers say who is calling."""
        return "authorization" in self._headers

    @property
    def endpoint(self) -> str:
        """The host and the port that are called."""
        _, host, port = origin(self.base_url)
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

    def snapshot(self) -> RequestSnapshot:
        """What an error tells of the request."""
        return RequestSnapshot(self._method, redact(self.url, self.secrets()))

    def secrets(self) -> list[str]:
        """The credentials of this call, to be taken out of whatever the server echoes."""
        sent = {name: value for name, value in self.attempt().headers if name in CREDENTIAL_HEADERS}
        values = [value.removeprefix("Bearer ") for value in sent.values()] + query_secrets(self.base_url)
        return [value for value in values if len(value) >= 6]

    def _encode(self) -> Content:
        request = self.request
        if request.content is not None:
            return request.content
        body = request.body
        # The client's goes where there is a body; what is given for one call is sent with whatever it asks for.
        of_client = None if self._method in _NO_BODY else self._config.extra_body
        of_call = None if request.options is None else request.options.extra_body
        for each in (of_client, of_call):
            if each and (body is None or isinstance(body, dict)):
                body = _merge_body(body or {}, each)
        if body is None:
            return b""
        return serialize(body, self.json_library)

    def _fixed_headers(self) -> dict[str, str]:
        request = self.request
        accept = "text/event-stream, application/json" if request.operation.result == "sse" else "application/json"
        headers = {
            "accept": "*/*" if request.operation.result == "bytes" else accept,
            "accept-encoding": ACCEPTED,
            "user-agent": self._config.user_agent,
            "x-goog-api-client": self._config.user_agent,
        }
        if self.timeouts.setting is not None and request.raise_for_status:
            # Without it the server may give up earlier than the caller, or go on for nobody.
            headers["x-server-timeout"] = str(math.ceil(self.timeouts.total))
        if request.content is None and self._content:
            headers["content-type"] = "application/json"
        options = request.options
        for given in (request.headers, self._config.headers, options.headers if options is not None else None):
            for name, value in (given or {}).items():
                name, text = header_name(name), header_value(name, value)
                if name in _FRAMING and given is not request.headers:
                    raise ConfigError(f"the header {name!r} is set by the client itself; leave it out of headers")
                set_header(headers, name, text)
        return headers


def set_header(headers: dict[str, str], name: str, text: str) -> None:
    """Set a caller's header. One that says which programs are calling is joined to ours."""
    headers[name] = joined(headers[name], text) if name in _AGENTS else text


def joined(ours: str, theirs: str) -> str:
    """Product tokens of both, parted by a space, ours first; ours alone where theirs are among them already."""
    return ours if f" {theirs} " in f" {ours} " else f"{ours} {theirs}".rstrip()


def merge(body: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """``body`` with ``extra`` merged in, nested objects too; neither is changed."""
    merged = dict(body)
    for key, value in extra.items():
        known = merged.get(key)
        merged[key] = merge(known, value) if isinstance(known, Mapping) and isinstance(value, Mapping) else value
    return merged


def _merge_body(body: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """:func:`merge`, where ``extra`` may name what is there in another spelling: ``generation_config``."""
    merged = dict(body)
    spelled: dict[str, str] = {}
    for key, value in extra.items():
        if key not in merged and isinstance(key, str):
            spelled = spelled or {_plain(known): known for known in body if isinstance(known, str)}
            key = spelled.get(_plain(key), key)
        known = merged.get(key)
        if isinstance(known, Mapping) and isinstance(value, Mapping):
            value = _merge_body(known, value)
        merged[key] = value
    return merged


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def header_name(name: str) -> str:
    """A header's name in lower case; ConfigError if it is none."""
    if (
        not isinstance(name, str)
        or not name
        or not name.isascii()
        or not name.replace("-", "").replace("_", "").isalnum()
    ):
        raise ConfigError(f"{name!r:.80} is no header name")
    return name.lower()


def header_value(name: str, value: Any) -> str:
    """A header's value without white space around it; ConfigError if no header can carry it."""
    if not isinstance(value, str):
        raise ConfigError(f"the header {name!r} must be a string, not {type(value).__name__}")
    stripped = value.strip(" \t")
    if not all(letter == "\t" or 32 <= ord(letter) < 127 or 160 <= ord(letter) < 256 for letter in stripped):
        raise ConfigError(f"the header {name!r} holds a character that no header can carry")
    return stripped
