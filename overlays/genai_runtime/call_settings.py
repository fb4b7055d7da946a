"""The settings of one call that are keyword arguments of a method, in the place of ``http_options``."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .errors.arguments import invalid, wrong

if TYPE_CHECKING:
    from .converters import Converters
    from .transport import Request

__all__ = ["CallTimeout", "HttpxTimeout", "with_settings"]


class HttpxTimeout(Protocol):
    """What is read of an ``httpx.Timeout``: seconds, None for no limit."""

    @property
    def read(self) -> float | None:
        """Longest silence."""
        ...


CallTimeout: TypeAlias = float | HttpxTimeout | None


def with_settings(
    request: Request,
    convert: Converters,
    api_version: str | None,
    extra_headers: Mapping[str, str] | None,
    extra_query: Mapping[str, Any] | None,
    extra_body: Mapping[str, Any] | None,
    timeout: CallTimeout,
) -> Request:
    """Return ``request`` with the settings of its call.

    Args:
        request: What the method would send.
        convert: Converters of the client, whose HttpOptions the settings are merged over.
        api_version: Version of the API.
        extra_headers: Headers to send besides.
        extra_query: Query parameters to send besides; they win over those of the method.
        extra_body: Fields of the body; they replace those of the method as a whole, as google-genai has it here.
        timeout: Seconds for the call with its retries; of an ``httpx.Timeout``, ``read`` bounds each silence.

    Raises:
        ArgumentError: a setting has the wrong type, or the timeout is not positive.
    """
    extra_body = None if extra_body is None else _mapping(extra_body, "extra_body")
    if extra_query is not None:
        request.query = {**(request.query or {}), **_mapping(extra_query, "extra_query")}
    if extra_body is not None and isinstance(request.body, dict):
        # The options of a request are merged into what is left.
        request.body = {name: value for name, value in request.body.items() if name not in extra_body}
        if "stream" in extra_body:  # It says how the answer is read, too.
            request.body["stream"] = extra_body.pop("stream")
    if api_version is not None and not isinstance(api_version, str):
        raise wrong("api_version", "a str", api_version)
    options = convert.options(
        convert.models.HttpOptions(
            api_version=api_version,
            headers=None if extra_headers is None else _headers(extra_headers),
            extra_body=extra_body,
        )
    )
    if options is not None and timeout is not None:
        options.timeout_setting = "timeout of the call"
        if isinstance(timeout, int | float):
            options.timeout = _seconds(timeout)
        elif hasattr(timeout, "read"):
            options.idle = None if timeout.read is None else _seconds(timeout.read)
        else:
            raise wrong("timeout", "a number of seconds or an httpx.Timeout", timeout)
    request.options = options
    return request


def _mapping(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise wrong(where, "a dict whose keys are names", value)
    return dict(value)


def _headers(value: Any) -> dict[str, str]:
    found = _mapping(value, "extra_headers")
    for name, text in found.items():
        if not isinstance(text, str):
            raise wrong(f"extra_headers[{name!r}]", "a str", text)
    return found


def _seconds(value: float) -> float:
    if isinstance(value, bool) or not value > 0 or math.isinf(value):
        raise invalid("timeout", f"is a positive number of seconds, not {value!r}")
    return float(value)
