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


def run(program: str, url: str) -> str:
    command = [sys.executable, "-c", program, url, SECRET]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=120).stdout


def test_greenlets_that_race_lose_no_event(url: str) -> None:
    written = json.loads(run(RACE, url))
    assert written[0] == "begin"
    assert sorted(written[1:]) == sorted(f"{name}/{number}" for name in range(8) for number in range(8))


def test_a_greenlet_that_waits_for_postgresql_does_not_hold_up_the_others(empty_postgresql: str) -> None:
    assert run(WAIT, empty_postgresql).splitlines() == ["the hub goes on", "2"]
