"""Draw rows a second against workers, as SVG: no package is needed for a picture of two lines."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["draw"]

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP, _RIGHT = 640, 380, 80, 60, 50, 150
_COLOURS = ("#1a73e8", "#e8710a", "#188038")


def draw(found: Mapping[int, Mapping[int, float]], delay: float) -> str:
    """An SVG of ``found``: rows a second by rows in flight of a worker, and by workers.

    Args:
        found: The figures.
        delay: How long the server took for an answer, in seconds.
    """
    numbers = sorted({number for line in found.values() for number in line})
    most = max(rate for line in found.values() for rate in line.values())
    top = float(10 ** len(str(int(most))))
    for step in (0.1, 0.2, 0.25, 0.5, 1):
        if top * step >= most:
            top = top * step
            break

    def x(number: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * number / numbers[-1]

    def y(rate: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * rate / top

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        _text(_LEFT, 26, f"Rows a second against workers; the server takes {delay * 1000:g} ms for an answer", size=14),
    ]
    for step in range(6):
        rate = top * step / 5
        parts.append(f'<path d="M{_LEFT} {y(rate):.1f}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(_text(_LEFT - 8, y(rate) + 4, f"{rate:,.0f}", "end"))
    for number in numbers:
        parts.append(_text(x(number), _HEIGHT - _BOTTOM + 20, str(number), "middle"))
    parts.append(_text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 14, "workers (processes, on two cores)", "middle"))
    for (slots, line), colour in zip(found.items(), _COLOURS, strict=False):
        points = [(x(number), y(rate)) for number, rate in sorted(line.items())]
        path = "L".join(f"{across:.1f} {up:.1f}" for across, up in points)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across:.1f}" cy="{up:.1f}" r="4" fill="{colour}"/>' for across, up in points]
        # What waiting alone would allow.
        bound = [
            (x(number), y(min(number * slots / delay, top))) for number in (0, min(numbers[-1], top * delay / slots))
        ]
        ideal = "L".join(f"{across:.1f} {up:.1f}" for across, up in bound)
        parts.append(f'<path d="M{ideal}" fill="none" stroke="{colour}" stroke-dasharray="4 4"/>')
        across, up = points[-1]
        parts.append(_text(across + 12, up + 4, f"{slots} in flight each", colour=colour))
    parts.append(_text(_WIDTH - _RIGHT + 12, _HEIGHT - _BOTTOM - 8, "dashed: the ideal", colour="#777"))
    return "\n".join([*parts, "</svg>", ""])


def _text(x: float, y: float, words: str, anchor: str = "start", size: int = 12, colour: str = "#333") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
