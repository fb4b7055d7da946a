# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import ToolCodeExecutionDict


@define(init=False, kw_only=True)
class ToolCodeExecution(ModelBase):
    """Running of code that the model writes; has no settings."""

    _CLOSED: ClassVar[bool] = True

    def __init__(self, **fields: Unpack[ToolCodeExecutionDict]) -> None: ...
