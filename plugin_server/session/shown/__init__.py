"""What each section of a view shows, and to whom: one file a concern, put together by `session/views`."""
