"""The services that a client can speak to."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from genai_runtime.backend import Backend, ResourceNames

GEMINI = Backend(
    "gemini",
    title="the Gemini Developer API",
    hosts={"": "https://generativelanguage.googleapis.com"},
    version="v1beta",
    versions={"alpha": "v1alpha", "beta": "v1beta", "stable": "v1"},
    key_variables=(
        "GOOGLE_API_KEY",
        "GEMINI_API_KEY",
    ),
    url_variable="GOOGLE_GEMINI_BASE_URL",
    openai="/openai",
    names={
        "model": ResourceNames(
            (
                "models/{model}",
                "tunedModels/{tunedModel}",
                "dynamic/{dynamic}",
            )
        ),
        "file": ResourceNames(("files/{file}",)),
        "cached_content": ResourceNames(("cachedContents/{cachedContent}",)),
    },
)
VERTEX = Backend(
    "vertex",
    title="Vertex AI",
    hosts={
        "": "https://aiplatform.googleapis.com",
        "global": "https://aiplatform.googleapis.com",
        "us": "https://aiplatform.us.rep.googleapis.com",
        "eu": "https://aiplatform.eu.rep.googleapis.com",
        "*": "https://{location}-aiplatform.googleapis.com",
    },
    version="v1beta1",
    versions={"alpha": "v1alpha1", "beta": "v1beta1", "stable": "v1"},
    vertexai=True,
    key_variables=(
        "GOOGLE_API_KEY",
        "GEMINI_API_KEY",
    ),
    url_variable="GOOGLE_VERTEX_BASE_URL",
    prefix="projects/{project}/locations/{location}",
    unprefixed=(
        "/projects/",
        "GET /publishers/",
    ),
    paths_without_project=(
        "/publishers/",
        "/endpoints/",
    ),
    openai="/endpoints/openapi",
    needs_credentials=False,
    names={
        "model": ResourceNames(
            (
                "publishers/{publisher}/models/{model}",
                "models/{model}",
                "endpoints/{endpoint}",
                "projects/{project}/locations/{location}/models/{model}",
                "projects/{project}/locations/{location}/endpoints/{endpoint}",
                "projects/{project}/locations/{location}/publishers/{publisher}/models/{model}",
            ),
            {
                "models/{model}": "models/{model}",
                "endpoints/{endpoint}": "endpoints/{endpoint}",
                "{publisher}/{model}": "publishers/{publisher}/models/{model}",
                "{model}": "publishers/google/models/{model}",
            },
        ),
        "file": ResourceNames(("files/{file}",)),
        "cached_model": ResourceNames(
            (
                "projects/{project}/locations/{location}/publishers/{publisher}/models/{model}",
                "projects/{project}/locations/{location}/endpoints/{endpoint}",
                "projects/{project}/locations/{location}/models/{model}",
                "publishers/{publisher}/models/{model}",
                "endpoints/{endpoint}",
            ),
            {
                "endpoints/{endpoint}": "projects/{project}/locations/{location}/endpoints/{endpoint}",
                "models/{model}": "projects/{project}/locations/{location}/publishers/google/models/{model}",
                "publishers/{publisher}/models/{model}": "projects/{project}/locations/{location}/publishers/{publisher}/models/{model}",
                "{publisher}/{model}": "projects/{project}/locations/{location}/publishers/{publisher}/models/{model}",
                "{model}": "projects/{project}/locations/{location}/publishers/google/models/{model}",
            },
        ),
        "cached_content": ResourceNames(
            (
                "cachedContents/{cachedContent}",
                "projects/{project}/locations/{location}/cachedContents/{cachedContent}",
            ),
            {
                "locations/{location}/cachedContents/{cachedContent}": "projects/{project}/locations/{location}/cachedContents/{cachedContent}",
                "cachedContents/{cachedContent}": "projects/{project}/locations/{location}/cachedContents/{cachedContent}",
                "{cachedContent}": "projects/{project}/locations/{location}/cachedContents/{cachedContent}",
            },
        ),
    },
)

BACKENDS = {
    each.name: each
    for each in (
        GEMINI,
        VERTEX,
    )
}
"""All of them by name, the one that is meant where none is named first."""
