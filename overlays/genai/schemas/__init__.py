"""Python types as schemas, schemas as the API takes them, and values read back by them."""
