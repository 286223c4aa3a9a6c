"""`codev doctor --jitsi`: whether a Jitsi and this service fit together, piece by piece, and what to mend."""

from meeting_apps.jitsi.checkup.check import check_jitsi

__all__ = ["check_jitsi"]
