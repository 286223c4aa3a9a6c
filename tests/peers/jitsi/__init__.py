"""A Jitsi deployment, as far as our page can tell: the script it serves, the frame it shows, what they say."""
