# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class RetrievalRetrievalType(OpenEnum):
    """Where is searched.

    Attributes:
        VERTEX_AI_SEARCH: Vertex AI Search.
        RAG_STORE: A RAG corpus.
        EXA_AI_SEARCH: Exa.
        PARALLEL_AI_SEARCH: Parallel.
    """

    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"
