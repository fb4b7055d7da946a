"""Convert an ``HttpOptions`` to the options of one request."""

from __future__ import annotations

from genai_runtime.errors.arguments import invalid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .transport import RequestOptions, RetryPolicy


def request_options(options: Any) -> RequestOptions:
    """Return the request options for an ``HttpOptions``."""
    from genai_runtime.transport import RequestOptions
    from genai_runtime.transport.config import CONNECTION

    return RequestOptions(
        base_url=options.base_url,
        api_version=options.api_version,
        headers=options.headers,
        timeout=seconds(options.timeout),
        timeout_setting="http_options.timeout of the request",
        extra_body=options.extra_body,
        retry=None if options.retry_options is None else retry_policy(options.retry_options),
        json_library=getattr(options, "json_library", None),
        connection={name: value for name in CONNECTION if (value := getattr(options, name, None)) is not None} or None,
    )


def seconds(timeout: int | None) -> float | None:
    """Convert the ``timeout`` of an ``HttpOptions`` from milliseconds to seconds.

    Warns if it is below 100 ms, which was probably meant in seconds.

    Raises:
        ArgumentError: it is not positive.
    """
    if timeout is not None and timeout <= 0:
        raise invalid("http_options.timeout", f"is a positive number of milliseconds, not {timeout}")
    if timeout is None:
        return None
    if timeout < 100:
        import warnings

        warnings.warn(
            f"http_options.timeout is in milliseconds: {timeout} is {timeout / 1000:g} seconds; "
            f"{timeout} seconds are {timeout * 1000}",
            UserWarning,
            stacklevel=2,
        )
    return timeout / 1000


def retry_policy(options: Any) -> RetryPolicy:
    """Return the retry policy for an ``HttpRetryOptions``; missing fields have defaults."""
    from genai_runtime.transport import RetryPolicy

    given = {
        "attempts": options.attempts,
        "initial_delay": options.initial_delay,
        "max_delay": options.max_delay,
        "exp_base": options.exp_base,
        "jitter": options.jitter,
        "statuses": options.http_status_codes,
        "repeat_billable": options.repeat_billable,
    }
    return RetryPolicy(**{name: value for name, value in given.items() if value is not None})


def within(seconds: float | None) -> RequestOptions | None:
    """Return request options with a timeout in seconds; None without one."""
    from .transport import RequestOptions

    return None if seconds is None else RequestOptions(timeout=seconds)
