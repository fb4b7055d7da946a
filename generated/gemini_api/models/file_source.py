# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FileSource(OpenEnum):
    """How a file came to be.

    Attributes:
        SOURCE_UNSPECIFIED: Not said.
        UPLOADED: Uploaded by the caller.
        GENERATED: Made by a model.
        REGISTERED: Registered from Cloud Storage.
    """

    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"
