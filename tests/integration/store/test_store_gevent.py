"""The stores in a process that gevent has patched, as the service runs them."""

import json
import subprocess
import sys

SECRET = "a secret for tests, 32 bytes long"

RACE = """
from gevent import monkey
monkey.patch_all()
import gevent, json, sys
from plugin_server.store import Conflict, open_store

store = open_store(sys.argv[1], sys.argv[2].encode())
store.append("s", 0, [b"begin"])

def write(name):
    for number in range(8):
        while True:
            try:
                store.append("s", len(store.read("s")), [b"%d/%d" % (name, number)])
                break
            except Conflict:
                gevent.sleep(0)

gevent.joinall([gevent.spawn(write, name) for name in range(8)], raise_error=True)
print(json.dumps([payload.decode() for _, payload in store.read("s")]))
assert store.erase("s").verified
store.close()
"""

WAIT = """
from gevent import monkey
monkey.patch_all()
import gevent, sys
import psycopg
from plugin_server.store import open_store

store = open_store(sys.argv[1], sys.argv[2].encode())
store.append("s", 0, [b"begin"])
holder = psycopg.connect(sys.argv[1])
holder.execute("SELECT * FROM stream_heads WHERE stream = 's' FOR UPDATE")
waiting = gevent.spawn(store.append, "s", 1, [b"after the holder"])
gevent.sleep(0.3)
print("the hub goes on", flush=True)
holder.commit()
print(waiting.get())
"""

PURGE = """
from gevent import monkey
monkey.patch_all()
import gevent, json, sys
from plugin_server.store import open_store

store = open_store(sys.argv[1], sys.argv[2].encode())
for number in range(int(sys.argv[3])):
    store.append(f"alive {number}", 0, [b"x" * 10_000] * 100)
store.append("erased", 0, [b"x"])
store.append("s", 0, [b"begin"])
assert store.erase("erased").verified
purging = gevent.get_hub().threadpool.spawn(store.purge)
ticks, written = 0, 0

def tick():
    global ticks
    while not purging.ready():
        ticks += 1
        gevent.sleep(0.01)

def write():
    global written
    while not purging.ready():
        assert len(store.read("s")) == 1 + written
        written = store.append("s", 1 + written, [b"during the purge"]) - 1
        gevent.sleep(0)

gevent.joinall([gevent.spawn(tick), gevent.spawn(write)], raise_error=True)
store.append("late", 0, [b"x"])
assert store.erase("late").verified
again = gevent.get_hub().threadpool.apply(store.purge)
print(json.dumps([purging.get(), ticks, written, len(store.read("s")), again]))
store.close()
"""


def run(program: str, url: str, *arguments: str) -> str:
    command = [sys.executable, "-c", program, url, SECRET, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=120).stdout


def test_greenlets_that_race_lose_no_event(url: str) -> None:
    written = json.loads(run(RACE, url))
    assert written[0] == "begin"
    assert sorted(written[1:]) == sorted(f"{name}/{number}" for name in range(8) for number in range(8))


def test_a_greenlet_that_waits_for_postgresql_does_not_hold_up_the_others(empty_postgresql: str) -> None:
    assert run(WAIT, empty_postgresql).splitlines() == ["the hub goes on", "2"]


def test_the_hub_goes_on_reading_and_writing_while_sqlite_is_purged(empty_sqlite: str) -> None:
    purged, ticks, written, kept, purged_again = json.loads(run(PURGE, empty_sqlite, "30"))
    assert purged
    assert purged_again
    assert ticks > 5
    assert written > 0
    assert kept == 1 + written


def test_any_store_is_purged_in_a_native_thread(url: str) -> None:
    purged, _, written, kept, purged_again = json.loads(run(PURGE, url, "1"))
    assert purged
    assert purged_again
    assert kept == 1 + written
