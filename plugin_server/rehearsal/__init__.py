"""A whole session played by simulated people over the real wire: to see the thing work, to check a deployment."""
