"""Sets written for this project, and how the rules do on them; never runs in the service."""
