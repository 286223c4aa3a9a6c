"""A Jigasi that transcribes with Whisper, as far as the Whisper service can tell."""
