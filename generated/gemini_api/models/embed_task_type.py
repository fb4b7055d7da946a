# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EmbedTaskType(OpenEnum):
    """What an embedding is for.

    Attributes:
        TASK_TYPE_UNSPECIFIED: Not said. Gemini Developer API only.
        RETRIEVAL_QUERY: A query that looks for documents.
        RETRIEVAL_DOCUMENT: A document that queries look for.
        SEMANTIC_SIMILARITY: A text that is compared with others.
        CLASSIFICATION: A text that is put into a class.
        CLUSTERING: A text that is grouped with others.
        QUESTION_ANSWERING: A question that looks for its answer.
        FACT_VERIFICATION: A claim that looks for evidence.
        CODE_RETRIEVAL_QUERY: A query that looks for code.
        UNSPECIFIED: Not said, as Vertex AI spells it. Vertex AI only.
    """

    TASK_TYPE_UNSPECIFIED = "TASK_TYPE_UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"
    UNSPECIFIED = "UNSPECIFIED"
