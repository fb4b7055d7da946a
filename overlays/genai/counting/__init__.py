"""What is known of prompts and models before anything is sent: tokens, limits, and what a model refuses."""
