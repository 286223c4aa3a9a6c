"""One live session, pure: commands, events, state, rules and views. No clock, no network, no storage."""
