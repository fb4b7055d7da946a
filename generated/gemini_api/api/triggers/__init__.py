"""The endpoints of ``triggers``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
