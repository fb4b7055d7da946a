"""The schemas of a document as they mean: what its comparison, witnesses and derived names are made from."""
