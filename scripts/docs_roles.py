"""An extension of griffe, which mkdocstrings reads docstrings with: roles of reST, ``:meth:`close` ``, become code."""

from __future__ import annotations

import re
from typing import Any

import griffe

_ROLE = re.compile(r":\w+:`~?\.?([^`]+)`")


def without_roles(text: str) -> str:
    """Write the roles of a docstring as Markdown has them."""
    return _ROLE.sub(r"`\1`", text)


class Roles(griffe.Extension):
    """Rewrites the docstring of each object."""

    def on_object(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        """Rewrite the docstring of an object that was read."""
        if obj.docstring is not None:
            obj.docstring.value = without_roles(obj.docstring.value)
