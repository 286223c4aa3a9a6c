"""Jitsi Meet with the side panel beside it: the room page. Nothing here knows what happens in a session."""
