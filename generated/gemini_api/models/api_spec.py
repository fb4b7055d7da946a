# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ApiSpec(OpenEnum):
    """Which interface an external search has.

    Attributes:
        API_SPEC_UNSPECIFIED: Not said.
        SIMPLE_SEARCH: The simple search that Vertex AI defines.
        ELASTIC_SEARCH: That of Elasticsearch.
    """

    API_SPEC_UNSPECIFIED = "API_SPEC_UNSPECIFIED"
    SIMPLE_SEARCH = "SIMPLE_SEARCH"
    ELASTIC_SEARCH = "ELASTIC_SEARCH"
