"""The errors of interactions, and of conversations over them."""

from __future__ import annotations

from typing import Any

from .base import GenAIError, OperationFailed, publish


class InteractionFailed(OperationFailed):
    """An interaction failed, was cancelled, used up its budget, or its stream told of an error.

    ``interaction`` is what it came to, ``partial`` the events of its stream.
    """

    interaction: Any = None
    partial: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place

    @classmethod
    def of(cls, operation: Any, said: str = "", reason: str | None = None) -> InteractionFailed:
        """Create the error of an interaction: its status, if that is what ``said`` it, and the last of its errors."""
        name = f"interactions/{operation.id}" if operation.id else "the interaction"
        status = getattr(operation.status, "value", operation.status)
        words = [status] if said else []
        for each in (operation.errors or [])[-1:]:
            told = ": ".join(str(part) for part in (each.code, each.message) if part)
            words += [told] if told else []
        error = cls(f"{name} failed: {reason or ' '.join(words) or 'the server does not say why'}")
        error.operation = error.interaction = operation
        return error


class InteractionInterrupted(GenAIError):
    """A message of a conversation over interactions failed behind its first request; the cause is its ``__cause__``.

    Nothing is lost: the conversation stands behind ``interaction``, whose id is ``interaction_id``; ``pending`` are
    the results of functions that the model was not told. ``chat.send()`` without input goes on with the message.
    """

    interaction: Any = None
    interaction_id: str | None = None
    pending: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place
    partial: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place


class ContinuationInterruptedError(GenAIError):
    """An answer that takes several requests failed behind the first one; the cause is its ``__cause__``.

    ``continuation_token`` goes on from what was done: give it to ``interactions.create`` with ``interaction_id`` as
    ``previous_interaction_id`` and no input, or with the input where nothing is stored (``interaction_id`` is None).
    ``partial_interaction`` is what the requests came to (of a stream None), ``continuation_ids`` are their ids.
    """

    partial_interaction: Any = None
    continuation_token: str | None = None
    interaction_id: str | None = None
    continuation_ids: list[str] = []  # noqa: RUF012 - a default for instances, never changed in place
    partial: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place


publish(globals())
