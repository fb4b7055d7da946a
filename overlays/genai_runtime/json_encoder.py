"""An encoder of JSON that is made once.

``json.JSONEncoder.encode`` makes its C encoder anew for each value, which is half the time of a short one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

__all__ = ["json_encoder"]

_SAMPLE: Any = {"a": [1, 2.5, True, None, 'é "\\\n', {}], "b": {"c": "d"}}


def json_encoder(
    *, ensure_ascii: bool = True, allow_nan: bool = True, default: Callable[[Any], Any] | None = None
) -> Callable[[Any], str]:
    """Make a function that encodes what :class:`json.JSONEncoder` does, without spaces.

    A value that holds itself is a ``RecursionError``: no circles are looked for.

    Args:
        ensure_ascii: Whether characters beyond ASCII are escaped.
        allow_nan: Whether NaN and infinities are written, which is no JSON; else they are a ``ValueError``.
        default: Makes JSON of what has none; without it that is a ``TypeError``.
    """
    usual = json.JSONEncoder(
        ensure_ascii=ensure_ascii, allow_nan=allow_nan, separators=(",", ":"), check_circular=False, default=default
    )
    encoder: Any = json.encoder
    quote = encoder.encode_basestring_ascii if ensure_ascii else encoder.encode_basestring
    try:
        made = encoder.c_make_encoder(None, usual.default, quote, None, ":", ",", False, False, allow_nan)
        if "".join(made(_SAMPLE, 0)) != usual.encode(_SAMPLE):
            return usual.encode
    except (AttributeError, TypeError):
        # It is an inner part of Python's own library, and other Pythons have none.
        return usual.encode
    join = "".join

    def encode(value: Any) -> str:
        return join(made(value, 0))

    return encode
