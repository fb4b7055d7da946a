"""What the configs of all methods share."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.converters import Converters


@define(init=False, kw_only=True)
class MethodConfig(ModelBase):
    """Settings of a method.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("HttpOptions", "sdk")
    """How this call speaks HTTP, over what the client says."""

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions
