"""What changed between two specifications, and what that breaks: the commands ``diff``, ``accept``, ``changelog``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def register(subparsers: Subparsers) -> None:
    """Add the commands. What they need is imported when one of them runs."""
    from generator.diff.command import add_accept, add_changelog, add_diff

    add_diff(subparsers)
    add_accept(subparsers)
    add_changelog(subparsers)
