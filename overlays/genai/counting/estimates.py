"""What an estimate of a prompt's tokens says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gemini_api import models as types

if TYPE_CHECKING:
    from gemini_api.models import MediaModality

__all__ = ["LimitExceeded", "PartEstimate", "TokenEstimate", "UncountedPart"]


@dataclass(frozen=True, slots=True)
class PartEstimate:
    """The tokens of one part of a prompt.

    Attributes:
        where: Which part, as ``contents[0].parts[1]``.
        modality: As what its tokens are counted.
        tokens: How many.
        exact: Whether recorded answers of the API, or its tokenizer, give this number; else it is an estimate.
        basis: What it was worked out from: ``"1800 x 1200 pixels"``, ``"13.3 s"``, ``"3 pages"``.
    """

    where: str
    modality: types.MediaModality
    tokens: int
    exact: bool
    basis: str


@dataclass(frozen=True, slots=True)
class UncountedPart:
    """A part whose tokens cannot be told from here, and why; they come on top of the total."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class LimitExceeded:
    """A limit of the model that the prompt is beyond: ``what`` is ``value``, and may be ``limit``."""

    where: str
    what: str
    value: float
    limit: float

    def __str__(self) -> str:
        return f"{self.where}: {self.value:,.10g} {self.what}, where {self.limit:,.10g} are allowed"


@dataclass(frozen=True, slots=True)
class TokenEstimate:
    """The tokens of a prompt, worked out without asking the API.

    Attributes:
        model: The model's id.
        parts: What each part comes to.
        uncounted: Parts that nothing here tells the tokens of.
        exceeded: Limits of the model that the prompt is beyond; the API would refuse it.
        input_token_limit: The most tokens that the model takes, None where it is in no list that we know.
    """

    model: str
    parts: tuple[PartEstimate, ...]
    uncounted: tuple[UncountedPart, ...]
    exceeded: tuple[LimitExceeded, ...]
    input_token_limit: int | None

    @property
    def total_tokens(self) -> int:
        """All that was counted. With something in ``uncounted``, the prompt has more."""
        return sum(part.tokens for part in self.parts)

    @property
    def by_modality(self) -> dict[types.MediaModality, int]:
        """The tokens of each modality, in the order of the prompt."""
        found: dict[MediaModality, int] = {}
        for part in self.parts:
            found[part.modality] = found.get(part.modality, 0) + part.tokens
        return found

    @property
    def prompt_tokens_details(self) -> list[types.ModalityTokenCount]:
        """The tokens of each modality, as ``count_tokens`` and ``usage_metadata`` have them."""
        from gemini_api.models import ModalityTokenCount

        return [ModalityTokenCount(modality=key, token_count=count) for key, count in self.by_modality.items()]

    @property
    def estimated(self) -> tuple[PartEstimate, ...]:
        """The parts whose number is an estimate: texts without a tokenizer, images that are cut into tiles, videos."""
        return tuple(part for part in self.parts if not part.exact)

    @property
    def is_estimate(self) -> bool:
        """Whether the total may differ from what the API counts."""
        return bool(self.uncounted) or any(not part.exact for part in self.parts)

    @property
    def fits(self) -> bool:
        """Whether the prompt is within all limits of the model that are known."""
        return not self.exceeded
