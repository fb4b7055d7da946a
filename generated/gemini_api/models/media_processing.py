# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MediaProcessing(OpenEnum):
    """How the model works with a medium.

    Attributes:
        MEDIA_PROCESSING_UNSPECIFIED: Not chosen; the service decides.
        STATIC: The medium is read once, before the model answers.
        AGENTIC: The model may crop, enlarge or read the medium again while it answers.
    """

    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"
