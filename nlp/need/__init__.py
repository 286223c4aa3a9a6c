"""Raw material for the client's need: their own words, and one question at a time. Writes nothing in their place."""
