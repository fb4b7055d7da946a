"""Names of resources on Vertex AI."""

from __future__ import annotations

from ..call import Call
from ..ids import digits
from ..project import Project
from . import errors


def parent_of(call: Call) -> str:
    """The project and the location that a request is made in: ``projects/p/locations/l``."""
    return f"projects/{call.ids['projectsId']}/locations/{call.ids['locationsId']}"


def check_parent(call: Call, name: str) -> None:
    """Raise ApiError for a resource of another project or location than the request's."""
    if not name.startswith(f"{parent_of(call)}/"):
        raise errors.refused(f"The resource `{name}` is not in {parent_of(call)}, where the request was made.")


def new_number(project: Project, kind: str) -> str:
    """The next id of a kind: 19 digits, as the service has them; the same ones in the same order in every run."""
    return str(10**18 + digits(project.ids.new(kind), 62))
