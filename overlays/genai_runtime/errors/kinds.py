"""The words in which a failed connection is told."""

from __future__ import annotations

from typing import Literal

#: How far a call had come.
Phase = Literal["connect", "send", "headers", "body"]
#: What failed.
Kind = Literal["dns", "refused", "reset", "tls", "proxy", "protocol", "pool", "other"]
