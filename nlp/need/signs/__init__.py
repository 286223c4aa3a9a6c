"""Signs in the words of a need statement, English and French side by side. Data only: what they mean is `checks`."""
