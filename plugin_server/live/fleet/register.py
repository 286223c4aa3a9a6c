"""Who is where: which processes live, who has a panel in which, and where a session is heard. Kept in Redis.

A process signs for itself alone; what it entered counts for as long as its own sign of life does.
"""

from collections.abc import Collection, Iterable
from typing import Any

import redis

from plugin_server.live.fleet.records import LIVES, SESSION_LIVES, Keys
from plugin_server.live.fleet.sealing import Envelopes
from plugin_server.seats import Seat

# What follows is done whole, with nothing in between. ARGV[1] is what the keys of living processes begin with.

LEAVE = """
redis.call('SREM', KEYS[1], ARGV[2] .. ':' .. ARGV[3])
for _, entry in ipairs(redis.call('SMEMBERS', KEYS[1])) do
    local person, process = string.match(entry, '^(.+):(.+)$')
    if person == ARGV[2] and redis.call('EXISTS', ARGV[1] .. process) == 1 then return 0 end
end
return 1
"""

ELSEWHERE = """
local found = {}
for _, entry in ipairs(redis.call('SMEMBERS', KEYS[1])) do
    local person, process = string.match(entry, '^(.+):(.+)$')
    if redis.call('EXISTS', ARGV[1] .. process) == 0 then
        redis.call('SREM', KEYS[1], entry)
    elseif process ~= ARGV[2] then
        found[#found + 1] = person
    end
end
return found
"""

CLAIM = """
local home = redis.call('GET', KEYS[1])
if not home or redis.call('EXISTS', ARGV[1] .. home) == 0 then home = ARGV[2] end
redis.call('SET', KEYS[1], home, 'EX', ARGV[3])
return home
"""


OVER_REMEMBERED = 1_000
"""Sessions that were erased last: what was asked about one of them at that moment enters it no more."""


class Register:
    """The part of one process in it. Every method may raise redis.RedisError."""

    def __init__(self, client: redis.Redis, keys: Keys, envelopes: Envelopes, process: str) -> None:
        self._client = client
        self._keys = keys
        self._name = envelopes.name
        self._process = process
        self._deaf: set[str] = set()
        self._over: dict[str, None] = {}
        """The names of sessions that are erased, the last one last."""
        self._leave = client.register_script(LEAVE)
        self._elsewhere = client.register_script(ELSEWHERE)
        self._claim = client.register_script(CLAIM)

    def beat(self) -> bool:
        """Signs for another while; False when this process had counted as gone, or was new."""
        signing: Any = self._client.pipeline(transaction=True)
        signing.set(self._keys.alive(self._process), 1, ex=LIVES, get=True)
        signing.sadd(self._keys.processes, self._process).expire(self._keys.processes, SESSION_LIVES)
        return signing.execute()[0] is not None

    def alive(self) -> frozenset[str]:
        """The other processes that live.

        Of one that was killed, Redis loses the line long before its sign of life ends: one that is deaf at two looks
        in a row counts as gone. If it lives after all, it signs again.
        """
        entered: Any = self._client.smembers(self._keys.processes)
        known = sorted({process.decode() for process in entered} - {self._process})
        signs: Any = self._client.mget(map(self._keys.alive, known)) if known else ()
        others = {process for process, sign in zip(known, signs, strict=True) if sign is not None}
        if ended := set(known) - others:
            self._client.srem(self._keys.processes, *ended)
        hearing: Any = self._client.pubsub_numsub(*map(self._keys.to, others)) if others else ()
        heard_by = {channel.decode().rpartition(":")[2]: count for channel, count in hearing}
        deaf = {process for process in others if not heard_by[process]}
        if gone := deaf & self._deaf:
            self._client.delete(*map(self._keys.alive, gone))
        self._deaf = deaf - gone
        return frozenset(others - gone)

    def arrive(self, seats: Iterable[Seat]) -> None:
        entering: Any = self._client.pipeline(transaction=False)
        for seat in seats:
            people = self._keys.people(self._name(seat.session))
            entering.sadd(people, f"{self._person(seat)}:{self._process}")
            entering.expire(people, SESSION_LIVES)
        entering.execute()

    def leave(self, seat: Seat) -> bool:
        """The person has no panel in this process; True when they have none in any that lives."""
        people = self._keys.people(self._name(seat.session))
        return bool(self._leave(keys=[people], args=[self._keys.alive(), self._person(seat), self._process]))

    def elsewhere(self, seats: Collection[Seat]) -> frozenset[Seat]:
        """Those of them (of one session) who have a panel in another living process; forgets what the dead entered."""
        session = next(iter(seats)).session
        people = self._keys.people(self._name(session))
        found = {name.decode() for name in self._elsewhere(keys=[people], args=[self._keys.alive(), self._process])}
        return frozenset(seat for seat in seats if self._person(seat) in found)

    def homes(self, sessions: Iterable[str]) -> dict[str, str]:
        """The process where each session is heard: this one, where there was none that lives; without erased ones."""
        asked = tuple(session for session in sessions if self._name(session) not in self._over)
        claiming: Any = self._client.pipeline(transaction=False)
        for session in asked:
            home = self._keys.home(self._name(session))
            self._claim(keys=[home], args=[self._keys.alive(), self._process, SESSION_LIVES], client=claiming)
        homes = dict(zip(asked, (home.decode() for home in claiming.execute()), strict=True)) if asked else {}
        return {session: home for session, home in homes.items() if not self._is_over(session)}

    def come_home(self, session: str) -> bool:
        """The session is heard in this process from now on; True when that is entered."""
        if self._name(session) in self._over:
            return False
        self._client.set(self._keys.home(self._name(session)), self._process, ex=SESSION_LIVES)
        return not self._is_over(session)

    def key(self, session: str, drawn: bytes) -> bytes | None:
        """The wrapped key of the session: the `drawn` one, unless it has one. None when it is erased."""
        if self._name(session) in self._over:
            return None
        key = self._keys.key(self._name(session))
        taking: Any = self._client.pipeline(transaction=True)
        taking.set(key, drawn, nx=True, ex=SESSION_LIVES).expire(key, SESSION_LIVES).get(key)
        wrapped: bytes = taking.execute()[-1]
        return None if self._is_over(session) else wrapped

    def over(self, session: str) -> None:
        """The session is erased: this process enters nothing of it any more. What is entered stays: see `forget`."""
        self._over[self._name(session)] = None
        if len(self._over) > OVER_REMEMBERED:
            del self._over[next(iter(self._over))]

    def forget(self, session: str) -> bool:
        """Nothing of the session is left here; True when that was seen."""
        everything = self._keys.of_session(self._name(session))
        self._client.delete(*everything)
        return self._client.exists(*everything) == 0

    def _is_over(self, session: str) -> bool:
        """Whether the session was erased while this process entered something of it: then that goes too."""
        if self._name(session) not in self._over:
            return False
        self.forget(session)
        return True

    def _person(self, seat: Seat) -> str:
        return self._name(seat.session, seat.person)
