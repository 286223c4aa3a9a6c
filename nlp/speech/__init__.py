"""From a microphone's samples to lines of text: where one speaker's utterances end, and what was said in them."""
