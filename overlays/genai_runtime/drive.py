"""The two drivers of sans-IO cores."""

from __future__ import annotations

from ._async.drive import Core as Core
from ._async.drive import arun as arun
from ._sync.drive import run as run
