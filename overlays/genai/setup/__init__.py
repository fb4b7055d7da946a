"""How a client is set up: its arguments, the environment, and the service that they choose."""
