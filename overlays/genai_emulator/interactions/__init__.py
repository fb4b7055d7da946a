"""Interactions: what is said to models and agents, what they do step by step, and the events that tell of it."""
