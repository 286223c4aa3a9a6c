"""How French is set: which space stands before a sign, so that no line begins with it; and which apostrophe."""

import re

ILL_SET = re.compile(
    "[\\w»”’)…] [;?!:»%]|« "  # a space at which the line may break
    "|\u00a0[;?!]|\u202f[:»%]|«\u202f"  # a narrow one before ; ? ! alone
    "|\\w'\\w"
)
"""What is not set as French is."""
