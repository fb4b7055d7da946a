"""The endpoints of ``vertex_models``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
