"""A real PDF, written out by hand: the handbook of a lighthouse, some twenty pages with a picture on the first."""

from __future__ import annotations

import textwrap

# What each page tells. Long enough together to be worth a cache, on Google's servers too.
CHAPTERS: dict[str, str] = {
    "The tower": "Skerry lighthouse stands 41 metres tall. A stair of 199 steps leads to the lamp room.",
    "The lamp": "The lamp turns once in 20 seconds and is seen for 24 nautical miles on a clear night.",
    "The lens": "The lens is a first order Fresnel lens of 1887. It floats on a bath of mercury.",
    "The fog horn": "In fog the horn sounds 3 blasts every 90 seconds. It is tested on the first Monday of a month.",
    "The keepers": "Two keepers serve at a time, each for four weeks. The relief boat comes on Thursdays.",
    "The stores": "The stores hold oil for 60 days, water for 90 days, and flour for a whole winter.",
    "The landing": "Boats land on the east side only. The crane lifts 800 kilograms when the wind is below force 6.",
    "The weather": "The barometer is read at 6, 12, 18 and 24 hours. A fall of 8 millibars means a gale.",
    "The log": "Every ship that passes is entered in the log with its hour, its course and its flag.",
    "The garden": "Behind the wall grow kale, potatoes and one apple tree, which bears every second year.",
}
ROUNDS = 2


def make_pdf() -> bytes:
    """The whole file: about 600 kB, most of them the picture, so that an upload in small chunks takes several."""
    pages = [(title, text) for _ in range(ROUNDS) for title, text in CHAPTERS.items()]
    width, height = 480, 400
    font, image = 3, 4
    first_page = 5
    kids = " ".join(f"{first_page + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        _stream(
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
            "/ColorSpace /DeviceRGB /BitsPerComponent 8",
            _night_sky(width, height),
        ),
    ]
    for index, (title, text) in enumerate(pages):
        picture = f"/XObject << /Sky {image} 0 R >>" if index == 0 else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {first_page + 2 * index + 1} 0 R "
            f"/Resources << /Font << /F1 {font} 0 R >> {picture} >> >>".encode()
        )
        objects.append(_stream("", _page(index + 1, title, text, with_picture=index == 0)))
    return _assemble(objects)


def _page(number: int, title: str, text: str, *, with_picture: bool) -> bytes:
    lines = [f"{number}. {title}", "", *textwrap.wrap(text, 70)]
    shown = [f"({line.replace('(', '').replace(')', '')}) Tj T*" for line in lines]
    picture = "q 480 0 0 400 57 60 cm /Sky Do Q\n" if with_picture else ""
    return (picture + "BT /F1 14 Tf 20 TL 57 780 Td\n" + "\n".join(shown) + "\nET").encode("latin-1")


def _night_sky(width: int, height: int) -> bytes:
    """A picture without compression: a sky that grows dark towards the top."""
    rows = bytearray()
    for y in range(height):
        shade = y * 255 // height
        rows += bytes((shade // 4, shade // 3, 60 + shade // 2)) * width
    return bytes(rows)


def _stream(entries: str, data: bytes) -> bytes:
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _assemble(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        out += f"{offset:010} 00000 n \n".encode()
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
