"""Modules of classes under other names than ``models`` has them."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
