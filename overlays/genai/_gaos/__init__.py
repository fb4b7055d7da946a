"""Where google-genai keeps its Interactions client, for instrumentations that patch it there."""
