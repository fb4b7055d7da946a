"""``google.genai._common``, as far as programs import it: the base of all models, and what makes JSON of values."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import datetime
from typing import Any

from genai_runtime.models.base import Model as BaseModel

from ._experimental import ExperimentalWarning

StringDict = dict[str, Any]

__all__ = ["BaseModel", "ExperimentalWarning", "StringDict", "convert_to_dict", "encode_unserializable_types"]


def convert_to_dict(obj: Any, convert_keys: bool = False) -> Any:
    """Make dicts of the models in a value, ours and pydantic's, without the fields that are not set.

    Args:
        obj: A model, or dicts and lists with models in them; anything else is returned as it is.
        convert_keys: True writes the keys of dicts in snake_case.
    """
    if hasattr(obj, "model_dump") and not isinstance(obj, type):
        return convert_to_dict(obj.model_dump(exclude_none=True), convert_keys)
    if isinstance(obj, dict):
        from genai_runtime.models.names import snake_case

        return {
            snake_case(key) if convert_keys else key: convert_to_dict(value, convert_keys) for key, value in obj.items()
        }
    return [convert_to_dict(each, convert_keys) for each in obj] if isinstance(obj, list) else obj


def encode_unserializable_types(data: Any) -> Any:
    """Write bytes as base64 for URLs, and times in ISO 8601, wherever they stand in a value."""
    if isinstance(data, bytes):
        return urlsafe_b64encode(data).decode("ascii")
    if isinstance(data, datetime):
        return data.isoformat()
    if isinstance(data, dict):
        return {key: encode_unserializable_types(value) for key, value in data.items()}
    return [encode_unserializable_types(each) for each in data] if isinstance(data, list) else data
