# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EmbeddingApiType(OpenEnum):
    """Which endpoint of Vertex AI embeds.

    Attributes:
        PREDICT: `predict`, of older models.
        EMBED_CONTENT: `embedContent`.
        BATCH_EMBED_CONTENTS: `batchEmbedContents`.
    """

    PREDICT = "PREDICT"
    EMBED_CONTENT = "EMBED_CONTENT"
    BATCH_EMBED_CONTENTS = "BATCH_EMBED_CONTENTS"
