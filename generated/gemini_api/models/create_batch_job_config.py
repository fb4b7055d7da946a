"""The model ``CreateBatchJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import HttpOptionsOrDict, WebhookConfigOrDict
    from ._unions import BatchJobDestinationUnion


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CreateBatchJobConfig.http_options", HttpOptions)


def _webhook_config(value: WebhookConfigOrDict | None) -> WebhookConfig | None:
    return None if value is None else check_model(value, "CreateBatchJobConfig.webhook_config", WebhookConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateBatchJobConfig(_Base):
    """Settings of `client.batches.create`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people to read.
        dest: Where the results go.
        webhook_config: Addresses that are called when the work is done.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("display_name", "displayName", ("string",), "sdk", ()),
        ("dest", "dest", ("python",), "sdk", ()),
        ("webhook_config", "webhookConfig", ("model", "WebhookConfig"), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    display_name: str | None = None
    dest: BatchJobDestinationUnion | None = None
    webhook_config: WebhookConfig | None = _field(default=None, converter=_webhook_config)

    if not TYPE_CHECKING:

        def __init__(self, *, http_options=None, display_name=None, dest=None, webhook_config=None, **_others):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "CreateBatchJobConfig.display_name")
            )
            self.dest = dest
            self.webhook_config = (
                webhook_config
                if webhook_config is None or webhook_config.__class__ is WebhookConfig
                else _webhook_config(webhook_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.display_name = None
        out.dest = None
        out.webhook_config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .webhook_config import WebhookConfig
