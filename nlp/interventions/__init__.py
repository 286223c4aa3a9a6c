"""What a participant's typed words are, read from their wording alone: never from the person."""
