"""Pillow's images: the bytes they were opened from, or a PNG with every pixel; never another picture."""

from __future__ import annotations

import base64
import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from genai import types
from tests.genai.conftest import MODEL, Mode
from tests.genai.loopback import Loopback, saying

Image = pytest.importorskip("PIL.Image")
KINDS = {"JPEG": "image/jpeg", "WEBP": "image/webp", "PNG": "image/png"}


def picture(mode: str = "RGB", size: tuple[int, int] = (24, 16)) -> Any:
    image = Image.new("RGB", size)
    image.putdata([(x * 9 % 256, y * 13 % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image.convert(mode)


def written(kind: str, mode: str = "RGB", **options: Any) -> bytes:
    out = BytesIO()
    picture(mode).save(out, format=kind, **options)
    return out.getvalue()


def sent(image: Any) -> tuple[bytes, str]:
    blob = types.UserContent(image).to_dict()["parts"][0]["inlineData"]
    return base64.b64decode(blob["data"]), blob["mimeType"]


def shown(data: bytes, mode: str) -> bytes:
    with Image.open(BytesIO(data)) as image:
        assert image.format == "PNG"
        return bytes(image.convert(mode).tobytes())


WAYS = ["path", "loaded path", "memory", "closed path", "file"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
async def test_an_unchanged_one_goes_out_as_it_was(mode: Mode, tmp_path: Path, kind: str, way: str) -> None:
    data = written(kind)
    path = tmp_path / "a.picture"
    path.write_bytes(data)
    with Loopback(saying({"text": "x"})) as server:
        client = mode.make(http_options={"base_url": server.url})
        source: Any = path if "path" in way else BytesIO(data) if way == "memory" else path.open("rb")
        image = Image.open(source)
        if way == "loaded path":
            image.load()
        if way == "closed path":
            with image:
                image.load()
        for _ in range(2):
            await client.models.generate_content(model=MODEL, contents=["What is it?", image])
        if way == "file":
            image.load()
            source.close()
        parts = [body["contents"][0]["parts"][1]["inlineData"] for body in server.bodies]
        image.close()
    assert [part["mimeType"] for part in parts] == [KINDS[kind]] * 2
    assert [base64.b64decode(part["data"]) for part in parts] == [data] * 2


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16"])
def test_the_modes_of_png(mode: str, tmp_path: Path) -> None:
    data = written("PNG", mode)
    (tmp_path / "a.png").write_bytes(data)
    for load in (False, True):
        with Image.open(tmp_path / "a.png") as image:
            if load:
                image.load()
            assert sent(image) == (data, "image/png")


def test_cmyk_moving_and_turned_ones(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    second = picture().rotate(180)
    for kind, options in (
        ("JPEG", {"mode": "CMYK"}),
        ("JPEG", {"exif": exif}),
        ("JPEG", {"mode": "L", "quality": 5}),
        ("WEBP", {"lossless": True, "save_all": True, "append_images": [second]}),
        ("PNG", {"save_all": True, "append_images": [second]}),
        ("MPO", {"save_all": True, "append_images": [second]}),
    ):
        data = written(kind, **options)
        (tmp_path / "a").write_bytes(data)
        for load in (False, True):
            with Image.open(tmp_path / "a") as image:
                if load:
                    image.load()
                assert sent(image) == (data, KINDS.get(kind, "image/jpeg"))
                if kind == "MPO" or image.is_animated if hasattr(image, "is_animated") else False:
                    image.seek(1)
                    assert shown(sent(image)[0], "RGB") == image.convert("RGB").tobytes()
                    image.seek(0)


def drawn(image: Any) -> None:
    image.putpixel((0, 0), image.getpixel((5, 5)))


CHANGES: dict[str, Any] = {
    "a pixel": drawn,
    "its size": lambda image: image.thumbnail((8, 8)),
    "a paste": lambda image: image.paste(image.copy().rotate(180)),
    "transparency": lambda image: image.putalpha(9),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("where", ["path", "memory"])
def test_one_that_was_changed_goes_out_as_it_is(tmp_path: Path, kind: str, change: str, where: str) -> None:
    (tmp_path / "a").write_bytes(written(kind))
    with Image.open(tmp_path / "a" if where == "path" else BytesIO(written(kind))) as image:
        CHANGES[change](image)
        data, mime_type = sent(image)
        assert mime_type == "image/png"
        assert shown(data, image.mode) == image.tobytes()


@pytest.mark.parametrize("made", ["copy", "resize", "crop", "convert", "new"])
def test_one_that_was_made_from_another_loses_nothing(made: str) -> None:
    with Image.open(BytesIO(written("JPEG"))) as image:
        derived = {
            "copy": image.copy,
            "resize": lambda: image.resize((9, 9)),
            "crop": lambda: image.crop((1, 1, 9, 9)),
            "convert": lambda: image.convert("L"),
            "new": picture,
        }[made]()
    data, mime_type = sent(derived)
    assert mime_type == "image/png"
    assert shown(data, derived.mode) == derived.tobytes()


def test_a_palette_that_was_changed(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(written("PNG", "P"))
    with Image.open(tmp_path / "a.png") as image:
        image.putpalette([255 - value for value in image.getpalette()])
        assert shown(sent(image)[0], "RGB") == image.convert("RGB").tobytes()


def test_a_file_that_changed_since(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(written("JPEG"))
    for then in (written("JPEG", "L"), written("PNG"), b"no image", b"", None):
        path.write_bytes(written("JPEG"))
        image = Image.open(path)
        image.load()
        pixels = image.tobytes()
        path.unlink() if then is None else path.write_bytes(then)
        data, mime_type = sent(image)
        assert mime_type == "image/png"
        assert shown(data, "RGB") == pixels


def test_an_open_file_is_left_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(written("PNG"))
    with Image.open(path) as image:
        place = image.fp.tell()
        os.unlink(path)
        assert sent(image) == (written("PNG"), "image/png")
        assert image.fp.tell() == place
        assert image.tobytes() == picture().tobytes()


def test_other_formats_become_png() -> None:
    for kind, mode in (("BMP", "RGB"), ("GIF", "P"), ("TIFF", "CMYK"), ("PPM", "L")):
        with Image.open(BytesIO(written(kind, mode))) as image:
            data, mime_type = sent(image)
            assert mime_type == "image/png"
            assert shown(data, "RGB") == image.convert("RGB").tobytes()


def test_the_way_up_is_kept() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(BytesIO(written("JPEG", exif=exif))) as image:
        drawn(image)
        with Image.open(BytesIO(sent(image)[0])) as read:
            assert read.getexif()[0x0112] == 6
