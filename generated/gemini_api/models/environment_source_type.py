# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EnvironmentSourceType(OpenEnum):
    """Kinds of sources of files.

    Attributes:
        GCS: A bucket of Cloud Storage.
        INLINE: In place.
        REPOSITORY: A repository of code.
        SKILL_REGISTRY: A skill.
    """

    GCS = "gcs"
    INLINE = "inline"
    REPOSITORY = "repository"
    SKILL_REGISTRY = "skill_registry"
