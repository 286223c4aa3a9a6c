"""The pages and the small HTTP interface around the live channel."""
