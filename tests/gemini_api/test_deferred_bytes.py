"""Long base64 in an answer is decoded when its field is first read; nothing else tells that it was not before."""

from __future__ import annotations

import base64
import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

from gemini_api import models
from gemini_api.models import Blob, Image, Part
from genai_runtime.errors import ResponseDecodeError
from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.codecs import defer
from genai_runtime.models.decode import decode
from tests.cases import case

DATA = bytes(range(256)) * 200
TEXT = base64.b64encode(DATA).decode()


def answered(text: Any = TEXT) -> Blob:
    return decode({"data": text, "mimeType": "image/png"}, Blob)


def waits(blob: Blob) -> bool:
    """Whether the bytes have not been decoded yet."""
    return bool((getattr(blob, "_memo", None) or {}).get("data"))


def test_it_is_decoded_once_when_it_is_read() -> None:
    blob = answered()
    assert waits(blob)
    assert blob.data == DATA
    assert not waits(blob)
    assert blob.data is blob.data
    with pytest.raises(AttributeError, match="object has no attribute 'date'"):
        blob.date  # type: ignore[attr-defined]  # noqa: B018


def test_whatever_looks_at_the_model_sees_the_bytes() -> None:
    read: dict[str, tuple[Callable[[Any], Any], Any]] = {
        "to_dict": (lambda blob: blob.to_dict()["data"], TEXT),
        "dump": (lambda blob: blob.model_dump()["data"], DATA),
        "equal": (lambda blob: blob == Blob(data=DATA, mime_type="image/png"), True),
        "copy": (lambda blob: copy.copy(blob).data, DATA),
        "deepcopy": (lambda blob: copy.deepcopy(blob).data, DATA),
        "model_copy": (lambda blob: blob.model_copy(update={"mime_type": "image/x"}).data, DATA),
        "pickle": (lambda blob: pickle.loads(pickle.dumps(blob)).data, DATA),
        "dict": (lambda blob: dict(blob)["data"], DATA),
        "set": (lambda blob: "data" in blob.model_fields_set and "data" in blob, True),
        "repr": (lambda blob: repr(blob), repr(Blob(data=DATA, mime_type="image/png"))),
        "inside": (lambda blob: Part(inline_data=blob).to_dict()["inlineData"]["data"], TEXT),
    }
    for name, (look, expected) in read.items():
        with case(name):
            blob = answered()
            assert waits(blob)
            assert look(blob) == expected


def test_assigning_replaces_what_waits() -> None:
    blob = answered()
    blob.data = b"x"
    assert blob.data == b"x"
    assert blob.to_dict()["data"] == "eA=="
    blob.data = None
    assert "data" not in blob.to_dict()


def test_many_threads_read_it_at_once() -> None:
    blob, seen = answered(), []
    threads = [threading.Thread(target=lambda: seen.append(blob.data)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [DATA] * 8


def test_other_spellings_are_decoded_at_once() -> None:
    ends = DATA[:-1], DATA[:-2]
    for data in ends:
        assert answered(base64.b64encode(data).decode()).data == data
    spelled = {
        "url-safe": base64.urlsafe_b64encode(bytes(range(256)) * 100).decode(),
        "unpadded": base64.b64encode(ends[0]).decode().rstrip("="),
        "lines": base64.encodebytes(DATA).decode(),
        "short": "eA==",
    }
    for name, text in spelled.items():
        with case(name):
            blob = answered(text)
            assert not waits(blob)
            assert blob.data == base64.urlsafe_b64decode(text.translate({43: "-", 47: "_", 10: None}) + "==")


def test_what_is_no_base64_is_said_in_the_answer_or_when_it_is_read() -> None:
    for text in ("é" * 20_000, "<html>" * 4000, TEXT[:-3], TEXT + "====", 7, ["x"] * 20_000):
        with pytest.raises(ResponseDecodeError, match=r"\$\.data"):
            answered(text)
    # One wrong letter in the midst of a megabyte is not looked for.
    blob = answered(TEXT[:100] + "*" + TEXT[101:])
    with pytest.raises(ResponseDecodeError, match=r"^cannot read Blob\.data: expected base64"):
        blob.data  # noqa: B018
    assert blob.mime_type == "image/png"
    # To look at the answer is to read it, and shows the rest.
    shown = "Blob(data=<cannot read Blob.data: expected base64, got text that is not>, mime_type='image/png')"
    assert repr(blob) == shown


def test_bytes_that_a_backend_has_elsewhere_wait_too() -> None:
    assert Image.from_dict({"bytesBase64Encoded": TEXT}).image_bytes == DATA
    video = {"bytesBase64Encoded": TEXT, "mimeType": "video/mp4"}
    assert models.Video.from_dict_vertex(video).video_bytes == DATA
    assert Image().image_bytes is None


def test_unknown_fields_beside_bytes_are_attributes() -> None:
    named = [getattr(models, name) for name in models.__all__]
    classes = [each for each in named if isinstance(each, type) and issubclass(each, ModelBase)]
    with_bytes = [each for each in classes if any(row[2] == ("bytes",) for row in each._FIELDS) and not each._CLOSED]
    assert len(with_bytes) > 5
    for cls in with_bytes:
        with case(cls.__name__):
            found: Any = cls.from_dict({"newField": 1})
            assert (found.new_field, hasattr(found, "other")) == (1, False)
    blob: Any = decode({"data": TEXT, "newField": 1}, Blob)
    assert (blob.new_field, blob.data, hasattr(blob, "other")) == (1, DATA, False)


def test_a_class_reads_fields_fast_until_one_waits() -> None:
    # Such a hook makes each read of any field three times as slow.
    @define(init=False, kw_only=True)
    class Fresh(ModelBase):
        data: bytes | None = wire_field("bytes")

    fresh = Fresh()
    assert not hasattr(Fresh, "__getattr__")
    assert defer(fresh, "data", "eA==") is False
    assert not hasattr(Fresh, "__getattr__")
    del fresh.data
    assert defer(fresh, "data", TEXT)
    assert hasattr(Fresh, "__getattr__")
    assert fresh.data == DATA
