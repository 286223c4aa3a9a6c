"""Realtime Media Streams: how Zoom sends the sound of a meeting, speaker by speaker, to an app that was let in."""
