"""The endpoints of ``voices``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
