"""Draw lines over two logarithmic axes, as SVG that reads on light and on dark pages."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 150, 40, 50
COLOURS = ("#1f77b4", "#d95f02", "#5a9e3d", "#9467bd", "#8c564b", "#888888")
Points = Sequence[tuple[float, float]]


def plot(title: str, lines: Mapping[str, Points], *, x: str, y: str) -> str:
    """Draw each line with its name beside it.

    Args:
        title: What stands above.
        lines: By name, pairs of two numbers above 0.
        x: What the first of each is.
        y: What the second is.
    """
    points = [point for line in lines.values() for point in line]
    across, up = _decades(each for each, _ in points), _decades(each for _, each in points)

    def place(point: tuple[float, float]) -> tuple[float, float]:
        share = [
            (math.log10(value) - low) / (high - low) for value, (low, high) in zip(point, (across, up), strict=True)
        ]
        wide, tall = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        return LEFT + share[0] * wide, HEIGHT - BOTTOM - share[1] * tall

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(title)}</title>",
        "<style>text{font:12px sans-serif;fill:#333} .grid{stroke:#999;stroke-opacity:.35}"
        " @media(prefers-color-scheme:dark){text{fill:#ddd}}</style>",
        f'<text x="{LEFT}" y="22" font-weight="bold">{escape(title)}</text>',
    ]
    for power in range(across[0], across[1] + 1):
        left, _ = place((10.0**power, 10.0 ** up[0]))
        parts.append(f'<line class="grid" x1="{left:.1f}" x2="{left:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{left:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{_label(power)}</text>')
    for power in range(up[0], up[1] + 1):
        _, top = place((10.0 ** across[0], 10.0**power))
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{top:.1f}" y2="{top:.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{top + 4:.1f}" text-anchor="end">{_label(power)}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">{escape(x)}</text>')
    turned = f'text-anchor="middle" transform="rotate(-90 16 {HEIGHT / 2})"'
    parts.append(f'<text x="16" y="{HEIGHT / 2}" {turned}>{escape(y)}</text>')
    ends = []
    for number, (name, line) in enumerate(lines.items()):
        colour = COLOURS[number % len(COLOURS)]
        drawn = [place(point) for point in line]
        path = " ".join(f"{left:.1f},{top:.1f}" for left, top in drawn)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{left:.1f}" cy="{top:.1f}" r="3" fill="{colour}"/>' for left, top in drawn]
        ends.append((*drawn[-1], name, colour))
    lowest = math.inf
    # Names that would cover each other are moved up.
    for left, top, name, colour in sorted(ends, key=lambda each: -each[1]):
        lowest = min(top + 4, lowest - 14)
        parts.append(f'<text x="{left + 8:.1f}" y="{lowest:.1f}" style="fill:{colour}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _decades(values: Iterable[float]) -> tuple[int, int]:
    found = [math.log10(value) for value in values]
    low, high = math.floor(min(found) + 1e-9), math.ceil(max(found) - 1e-9)
    return low, max(high, low + 1)


def _label(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"
