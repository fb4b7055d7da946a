"""Resource names in paths: encoded segment by segment, so that no name reaches outside its own collection."""

from __future__ import annotations

from collections.abc import Sequence

from genai_runtime.errors import InvalidResourceName
from genai_runtime.patterns import lazy_pattern

# The common case, decided by one match: nothing in it needs encoding.
_PLAIN = lazy_pattern(r"[A-Za-z0-9_~][A-Za-z0-9._~@-]*\Z")
_VARIABLE = lazy_pattern(r"\{[^}]*\}")


class GatewayName(str):
    """A name whose id has several segments, as a gateway's may that name the maker: ``models/google/gemini-2.5-flash``.

    Its segments are checked and encoded like any other's.
    """

    __slots__ = ()


class DirectoryName(GatewayName):
    """A name that ends in a slash: of all that a place has, such as ``environments/e/files/``."""

    __slots__ = ()


def resource_name(value: str, patterns: tuple[str, ...], argument: str) -> str:
    """``value`` as it stands in a path.

    Args:
        value: A whole resource name, or the bare id of one in the collection that the first pattern names.
        patterns: The forms it may have, such as ``models/{modelsId}``.
        argument: What the caller knows it as, for the message.

    Raises:
        InvalidResourceName: it is empty, has a segment that is empty, ``.`` or ``..``, or fits no pattern.
    """
    if not isinstance(value, str):
        raise InvalidResourceName(f"{argument} must be a string such as {_example(patterns[0])!r}, not {value!r:.80}")
    if not value:
        raise InvalidResourceName(f"{argument} is empty; it takes a name such as {_example(patterns[0])!r}")
    if isinstance(value, DirectoryName):
        return "/".join([_segment(segment, value, argument) for segment in value[:-1].split("/")]) + "/"
    segments = value.split("/")
    if len(segments) == 1 and "{" in patterns[0]:
        # A bare id belongs to the first pattern, as long as that has but one place for it.
        fixed = _VARIABLE.split(patterns[0])
        if len(fixed) == 2 and fixed[0]:
            return fixed[0] + (value if _PLAIN.match(value) else _segment(value, value, argument)) + fixed[1]
    for pattern in patterns:
        if fits(segments, pattern.split("/")):
            return "/".join([_segment(segment, value, argument) for segment in segments])
    if isinstance(value, GatewayName):
        return "/".join([_segment(segment, value, argument) for segment in segments])
    for segment in segments:
        _segment(segment, value, argument)
    forms = " or ".join(repr(_example(pattern)) for pattern in patterns)
    raise InvalidResourceName(f"{argument} takes a name of the form {forms}, not {value!r:.200}")


def nearest_pattern(value: str, patterns: Sequence[str]) -> str | None:
    """The pattern that fits most of a name's segments, counted from the left; None if none fits the first."""

    def fitting(pattern: str) -> int:
        count = 0
        for have, form in zip(value.split("/"), pattern.split("/"), strict=False):
            if not form.startswith("{") and form != have:
                break
            count += 1
        return count

    best = max(patterns, key=fitting, default=None)
    return best if best is not None and fitting(best) else None


def segment(value: str, argument: str) -> str:
    """One segment of a path, encoded."""
    if not isinstance(value, str):
        raise InvalidResourceName(f"{argument} must be a string, not {value!r:.80}")
    return _segment(value, value, argument)


def _segment(text: str, whole: str, argument: str) -> str:
    if _PLAIN.match(text):
        return text
    if not text:
        raise InvalidResourceName(f"{argument} has an empty segment: {whole!r:.200}")
    if text.replace("%2e", ".").replace("%2E", ".") in (".", ".."):
        raise InvalidResourceName(f"{argument} must not hold a {text!r} segment: {whole!r:.200}")
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in text):
        raise InvalidResourceName(f"{argument} holds a control character: {whole!r:.200}")
    if any(0xD800 <= ord(letter) < 0xE000 for letter in text):
        raise InvalidResourceName(f"{argument} holds half a surrogate pair: {whole!r:.200}")
    from urllib.parse import quote

    return quote(text, safe="-._~@")


def fits(segments: list[str], pattern: list[str]) -> bool:
    """Whether a name, cut into segments, has the form of a pattern."""
    return len(segments) == len(pattern) and all(
        form.startswith("{") or form == have for have, form in zip(segments, pattern, strict=True)
    )


def _example(pattern: str) -> str:
    return _VARIABLE.sub(lambda found: found.group()[1:-1].removesuffix("Id").removesuffix("s") + "-id", pattern)
