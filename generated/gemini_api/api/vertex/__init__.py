"""The endpoints of ``vertex``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
