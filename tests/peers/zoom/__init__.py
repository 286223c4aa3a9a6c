"""A Zoom of our own: its client around the panel, its web service, its webhooks and its streams of sound."""
