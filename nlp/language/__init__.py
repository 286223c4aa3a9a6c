"""The English and French pipelines, their loading, and what they make of a line of speech or text."""
