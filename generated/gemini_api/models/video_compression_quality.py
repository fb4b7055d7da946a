# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoCompressionQuality(OpenEnum):
    """How strongly a generated video is compressed.

    Attributes:
        OPTIMIZED: Well, for a small file.
        LOSSLESS: Without any loss; a large file.
    """

    OPTIMIZED = "OPTIMIZED"
    LOSSLESS = "LOSSLESS"
