"""Sessions as they happen: dispatch of commands, presence, fan-out of changes, erasure."""
