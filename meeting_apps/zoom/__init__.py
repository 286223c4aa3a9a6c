"""Zoom: the panel inside the meeting, who is there, and its sound. Nothing here knows what happens in a session."""
