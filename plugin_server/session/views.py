"""What one person may see of a session: the only door through which state leaves the server.

A view is made of sections; a change is the sections that differ between two views of the same person, so that
what may be seen is decided once, for state and for events alike. Blind votes, private notes, unrevealed mirrors,
contributions to the client and names beside a refusal never enter another person's view.
"""

import msgspec

from plugin_server.method.rights import may
from plugin_server.session.sections import ClosingView, SpeechView, View
from plugin_server.session.shown import conduct, own, people, work
from plugin_server.session.state import State, heard, role_of, seated, speech_state


def view(state: State, person: str) -> View:
    """The session as `person` may see it. Raises KeyError when the person never had a seat."""
    role = role_of(state, person)
    return View(
        session=people.session(state),
        me=people.me(state, person, role),
        people=people.people(state),
        charter=people.charter(state, person),
        turns=people.turns(state, person, role),
        clock=conduct.clock(state),
        choice=work.choice(state, person),
        questions=work.questions(state, person, role),
        need=work.need(state, person, role),
        contributions=work.contributions(state, person, role),
        help_asked=state.help_asked,
        learnings=own.learnings(state),
        regulation=own.regulation(state, person),
        witness=own.witness(state, person, role),
        mine=own.mine(state, person, role),
        speech=SpeechView(
            state=speech_state(state),
            scope=state.speech_scope,
            i_agree=person in state.consents,
            i_am_heard=person in heard(state),
            expected_words=state.expected_words if may(role, "expect_words", state.step) else (),
        ),
        closing=ClosingView(
            closed_at=state.closed_at,
            released=sum(p.id in state.released for p in seated(state)),
            expected=len(seated(state)),
            i_released=person in state.released,
        ),
        facilitator=conduct.conduct(state, role),
    )


def changes(before: View, after: View) -> dict[str, object]:
    """The sections of `after` that differ from `before`, ready for the wire."""
    return {
        section: msgspec.to_builtins(getattr(after, section), str_keys=True)
        for section in View.__struct_fields__
        if getattr(before, section) != getattr(after, section)
    }


def whole(seen: View) -> dict[str, object]:
    """Every section, ready for the wire."""
    sections: dict[str, object] = msgspec.to_builtins(seen, str_keys=True)
    return sections
