"""What a command is."""

import msgspec


def act_name(class_name: str) -> str:
    """`ProposeSubject` → `propose_subject`: the name of the act on the wire and in the rights matrix."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in class_name).lstrip("_")


class Command(msgspec.Struct, frozen=True, tag_field="type", tag=act_name, forbid_unknown_fields=True):
    """The base of every command; its tag is the act's name."""

    @property
    def act(self) -> str:
        return str(self.__struct_config__.tag)
