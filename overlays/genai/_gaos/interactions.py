"""The classes behind ``client.interactions`` under google-genai's names, for programs that patch them."""

from __future__ import annotations

from ..interactions import AsyncInteractions as AsyncInteractions
from ..interactions import Interactions as Interactions
