# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class OpenSourceCategory(OpenEnum):
    """Whose model it is, and whether its weights are open.

    Attributes:
        OPEN_SOURCE_CATEGORY_UNSPECIFIED: Not said.
        PROPRIETARY: The weights are not open.
        GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT: Google's open model, from Google's checkpoint.
        THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT: An open model of others, from Google's checkpoint.
        GOOGLE_OWNED_OSS: Google's open model.
        THIRD_PARTY_OWNED_OSS: An open model of others.
    """

    OPEN_SOURCE_CATEGORY_UNSPECIFIED = "OPEN_SOURCE_CATEGORY_UNSPECIFIED"
    PROPRIETARY = "PROPRIETARY"
    GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = "GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT"
    THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = "THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT"
    GOOGLE_OWNED_OSS = "GOOGLE_OWNED_OSS"
    THIRD_PARTY_OWNED_OSS = "THIRD_PARTY_OWNED_OSS"
