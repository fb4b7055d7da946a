"""One module for each endpoint: the request as a value, the answer as a model, and a call of both kinds."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
