"""What stands in a meeting: the side panel, and the pages and protocols of Jitsi and Zoom."""
