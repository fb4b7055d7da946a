"""What contents are made of."""
