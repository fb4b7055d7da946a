# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ProminentPeople(OpenEnum):
    """Whether images may show prominent people.

    Attributes:
        PROMINENT_PEOPLE_UNSPECIFIED: Not said.
        ALLOW_PROMINENT_PEOPLE: They may.
        BLOCK_PROMINENT_PEOPLE: They may not.
    """

    PROMINENT_PEOPLE_UNSPECIFIED = "PROMINENT_PEOPLE_UNSPECIFIED"
    ALLOW_PROMINENT_PEOPLE = "ALLOW_PROMINENT_PEOPLE"
    BLOCK_PROMINENT_PEOPLE = "BLOCK_PROMINENT_PEOPLE"
