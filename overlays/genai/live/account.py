"""What a Live session comes to while it goes on: the tokens it used, and what was said, in writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..usage import TokenTotals, readable_usage

if TYPE_CHECKING:
    from genai_runtime.ledger import Ledger
    from genai_runtime.session.driver import Arrived
    from genai_runtime.session.protocol import SessionProtocol

__all__ = ["SessionUsage", "Transcripts"]

# Sessions of the Developer API count responses where all else counts candidates.
_COUNTS = {"responseTokenCount": "candidatesTokenCount", "responseTokensDetails": "candidatesTokensDetails"}


class SessionUsage:
    """Adds up what the messages of a session say of its tokens.

    Args:
        ledger: Where the usage of the client's other calls is left, if there is such a place.
        model: Id of the model.
    """

    def __init__(self, ledger: Ledger | None, model: str) -> None:
        self.totals = TokenTotals()
        self._ledger = ledger
        self._model = model

    def arrived(self, arrived: Arrived) -> None:
        """Look at a message; called for each before the program gets it."""
        if not isinstance(arrived, dict) or "usageMetadata" not in arrived:
            return
        usage = arrived["usageMetadata"]
        if isinstance(usage, dict):
            counted: dict[str, Any] = {_COUNTS.get(str(name), str(name)): value for name, value in usage.items()}
            self.totals.add(readable_usage(counted))
            if self._ledger is not None:
                self._ledger.add(self._model, counted)

    def ended(self) -> None:
        """The session is over: the totals stay."""


class Transcripts:
    """What the user and the model said in the present turn, or the last one, as it was transcribed."""

    def __init__(self, protocol: SessionProtocol) -> None:
        self._protocol = protocol
        self.input = ""
        self.output = ""
        # Whether the next piece begins a new text.
        self._input_over = self._output_over = False
        # Whether what is heard belongs to the turn behind the one that was interrupted.
        self._ahead = False

    def take(self, message: Mapping[str, Any]) -> None:
        """Take in a message that the program receives."""
        content = message.get("serverContent")
        if not isinstance(content, dict):
            return
        if content.get("interrupted"):
            self._input_over = self._ahead = True
        if (heard := content.get("inputTranscription")) is not None:
            self.input, self._input_over = _joined(self.input, self._input_over, heard)
        if (said := content.get("outputTranscription")) is not None:
            self.output, self._output_over = _joined(self.output, self._output_over, said)
        if self._protocol.ends_turn(message):  # type: ignore[arg-type]
            self._output_over = True
            self._input_over = self._input_over or not self._ahead
            self._ahead = False

    def restarted(self) -> None:
        """The model begins its answer anew: what it said before does not count."""
        self.output, self._output_over = "", False


def _joined(before: str, over: bool, piece: Any) -> tuple[str, bool]:
    """The text with another piece, and whether it is whole now."""
    if not isinstance(piece, dict):
        return before, over
    text = piece.get("text")
    if isinstance(text, str) and text:
        before, over = (text if over else before + text), False
    return before, over or piece.get("finished") is True
