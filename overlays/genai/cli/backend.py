"""Which service a command calls, and what is another's: Vertex AI has no files, no stores, and other names."""

from __future__ import annotations

import os
import re
from typing import Any

from .failures import CommandError

__all__ = ["BATCHES", "FILES", "STORES", "Reason", "client_place", "short_model", "uses_vertex"]

#: Why something is refused, and what to do instead.
Reason = tuple[str, str]

FILES: Reason = (
    "uploaded files are the Developer API's: Vertex AI reads them from Cloud Storage",
    "gcloud storage cp FILE gs://BUCKET/, then genai ask --file gs://BUCKET/FILE; --no-vertexai is the Developer API",
)
STORES: Reason = (
    "file search stores are the Developer API's: Vertex AI has data stores of Vertex AI Search and RAG corpora",
    "ask those from a program, with Tool(retrieval=Retrieval(...)); --no-vertexai is the Developer API",
)
BATCHES: Reason = (
    "on Vertex AI the requests and answers of a batch lie in Cloud Storage or BigQuery",
    "gcloud storage cp FILE gs://BUCKET/, its lines as the API has them, then genai batch submit gs://BUCKET/FILE",
)


def uses_vertex(given: bool | None, *places: str | None) -> bool:
    """Whether a command calls Vertex AI: by its option, or by the environment.

    Args:
        given: The option; None where it was not given.
        places: The project and the location that were given as options.

    Raises:
        CommandError: there are options for Vertex AI, and it is not what is called.
    """
    from ..setup.settings import use_vertex

    found = use_vertex(given)
    if not found and any(places):
        raise CommandError(
            "--project and --location are for Vertex AI",
            "give --vertexai with them, or export GOOGLE_GENAI_USE_VERTEXAI=true",
        )
    return found


def client_place(project: str | None, location: str | None, *, keyed: bool) -> dict[str, Any]:
    """Return project and location of a client of Vertex AI.

    A client takes a base URL of one's own for a gateway with a path of its own, unless it is given project and
    location: those of the environment alone are not enough. A command can give no header that a gateway would know its
    caller by, so that here they always are.

    Args:
        project: That of the option.
        location: That of the option.
        keyed: Whether there is a key that was given for this call, which wins over the environment.
    """
    if not keyed:
        project = project or os.environ.get("GOOGLE_CLOUD_PROJECT", "").strip() or None
        location = location or os.environ.get("GOOGLE_CLOUD_LOCATION", "").strip() or None
    if project and not location:
        location = "global"
    return {"project": project, "location": location}


def short_model(name: str | None) -> str:
    """Return the name of a model as ``--model`` takes it: without what stands before every model of Google's."""
    return re.sub(r"^((projects/[^/]+/locations/[^/]+/)?publishers/google/)?models/", "", name or "")
