"""Make errors that ``except google.api_core.exceptions...`` catches too.

This module never imports that package. If the caller has, a class with both bases is made when it is first raised.
"""

from __future__ import annotations

import sys
import types
from typing import Any, NamedTuple, TypeVar

E = TypeVar("E", bound=Exception)

# Their classes with another name than ours.
_THEIR_NAMES = {
    "Internal": "InternalServerError",
    "Unavailable": "ServiceUnavailable",
    "Unimplemented": "MethodNotImplemented",
    "InvalidAPIKey": "Unauthenticated",
    # As gRPC calls report a failed connection.
    "APITimeoutError": "DeadlineExceeded",
    "APIConnectionError": "ServiceUnavailable",
    "ProxyError": "ServiceUnavailable",
}
_joined: dict[type[Any], type[Any]] = {}


def with_api_core_class(cls: type[E]) -> type[E]:
    """Return ``cls``, joined with the matching class of google.api_core if that package is imported."""
    theirs = sys.modules.get("google.api_core.exceptions")
    if theirs is None:
        return cls
    if cls not in _joined:
        _joined[cls] = _join(cls, theirs)
    return _joined[cls]


def _join(cls: type[E], module: types.ModuleType) -> type[E]:
    # By name: the errors import this module.
    bases = {each.__name__ for each in cls.__mro__}
    other = getattr(module, _THEIR_NAMES.get(cls.__name__, cls.__name__), None)
    if not isinstance(other, type):
        other = getattr(module, "ClientError" if "ClientError" in bases else "ServerError", None)
    if not isinstance(other, type):
        return cls

    def fill(namespace: dict[str, Any]) -> None:
        namespace["__module__"] = cls.__module__
        namespace["__qualname__"] = cls.__qualname__
        namespace["__doc__"] = cls.__doc__
        namespace["_plain_class"] = cls.__dict__.get("_plain_class", cls)
        # What makes the class again where the error is unpickled.
        namespace["_joins"] = (*cls.__dict__.get("_joins", ()), with_api_core_class)
        # A class-level None keeps their metaclass from registering this class for the HTTP status.
        namespace["code"] = None
        namespace["grpc_status_code"] = None
        # What their constructor sets, and their properties read: ours runs instead of it.
        namespace.update(_errors=(), _details=(), _response=None, _error_info=property(_error_info))
        # Their properties are read-only and would hide what our constructor sets.
        for name in ("message", "details", "response", "reason", "errors", "error_info", "domain", "metadata"):
            if name in dir(cls):
                namespace[name] = _Slot(name, cls) if name not in cls.__dict__ else cls.__dict__[name]

    joined: type[E] = types.new_class(cls.__name__, (cls, other), {}, fill)
    return joined


class _ErrorInfo(NamedTuple):
    reason: str
    domain: str
    metadata: dict[str, str]


def _error_info(error: Exception) -> _ErrorInfo | None:
    """The ``ErrorInfo`` detail of an error, in the form that their properties read."""
    for item in getattr(error, "error_details", ()):
        if str(item.get("@type", "")).endswith("google.rpc.ErrorInfo"):
            metadata = item.get("metadata")
            return _ErrorInfo(
                str(item.get("reason", "")),
                str(item.get("domain", "")),
                dict(metadata) if isinstance(metadata, dict) else {},
            )
    return None


class _Slot:
    """A writable attribute in front of their read-only property: the instance's value, or the class's default."""

    def __init__(self, name: str, cls: type[Any]) -> None:
        self._name = name
        self._cls = cls

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        value = getattr(self._cls, self._name)
        if instance is None or not isinstance(value, property):
            return value
        return value.__get__(instance, owner)
