"""What a witness is sought for."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from generator.graph.schema import Node, Use


@frozen(eq=False)
class Evidence:
    """The two schemas between which a witness is sought: one accepts it and the other does not.

    ``property`` is the member of theirs that changed; ``parts`` are what it was and is, where it is on either side.
    ``wanted`` is the value that came or went, and ``alone`` what each side says by the keyword that changed: a witness
    is refused by that, and not only by something else.
    """

    old: Use | Node
    new: Use | Node
    property: str | None = None
    parts: tuple[Use | None, Use | None] = (None, None)
    wanted: tuple[Any, ...] = ()
    alone: tuple[dict[str, Any] | None, dict[str, Any] | None] = (None, None)
