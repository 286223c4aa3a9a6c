"""A Jitsi Videobridge, as far as a transcription service can tell: the WebSocket client of its Exporter."""
