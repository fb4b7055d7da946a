"""The endpoints of ``file_search_stores``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
