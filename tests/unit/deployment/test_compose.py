"""compose.yaml, read as Docker reads it: what runs, what may reach what, and that nothing is kept that must not be."""

import re
from typing import Any

import pytest
import yaml

from tests.unit.deployment.dockerfile import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = ("server", "worker")


def test_these_run() -> None:
    assert set(SERVICES) == {"nginx", "server", "worker", "redis", "postgresql"}


@pytest.mark.parametrize("name", OURS)
def test_as_many_run_as_the_operator_wants(name: str) -> None:
    assert SERVICES[name]["deploy"]["replicas"] == f"${{CODEV_{name.upper()}S:-1}}"


@pytest.mark.parametrize("name", ["nginx", *OURS, "redis"])
def test_nothing_is_written_outside_of_volumes_and_memory_and_no_right_is_kept(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert "/tmp" in service["tmpfs"]  # noqa: S108 - a folder of the container
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert not service.get("privileged")


def test_only_the_proxy_can_be_reached_from_outside() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["nginx"]
    assert COMPOSE["networks"]["back"]["internal"] is True
    for name in ("worker", "redis", "postgresql"):
        assert SERVICES[name]["networks"] == ["back"]


def test_what_people_say_never_reaches_a_disk() -> None:
    redis = SERVICES["redis"]
    assert redis["command"][:5] == ["redis-server", "--save", "", "--appendonly", "no"]
    assert "/data" in redis["tmpfs"]
    assert "volumes" not in redis


def test_redis_refuses_more_than_its_memory_rather_than_forget() -> None:
    command = SERVICES["redis"]["command"]
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"
    assert re.fullmatch(r"\d+mb", command[command.index("--maxmemory") + 1])


@pytest.mark.parametrize("name", ["nginx", "redis", "postgresql"])
def test_every_image_is_pinned_to_a_patch(name: str) -> None:
    assert re.fullmatch(r"[a-z]+:\d+\.\d+(\.\d+)?-alpine", SERVICES[name]["image"])


def test_nothing_secret_is_written_here() -> None:
    for service in SERVICES.values():
        for variable, value in (service.get("environment") or {}).items():
            if re.search("SECRET|PASSWORD|KEY", variable):
                assert value is None or str(value).startswith("${"), variable


@pytest.mark.parametrize(
    ("name", "needs"), [("nginx", {"server"}), ("server", {"redis", "postgresql"}), ("worker", {"redis"})]
)
def test_each_waits_for_what_it_needs(name: str, needs: set[str]) -> None:
    waits = SERVICES[name]["depends_on"]
    assert set(waits) == needs
    assert {need["condition"] for need in waits.values()} == {"service_healthy"}


def test_the_proxy_starts_again_with_the_service_whose_addresses_it_has_looked_up() -> None:
    assert SERVICES["nginx"]["depends_on"]["server"]["restart"] is True


def test_a_worker_knows_only_what_decoding_needs() -> None:
    assert SERVICES["worker"]["command"] == ["codev", "worker"]
    assert set(SERVICES["worker"]["environment"]) == {
        "CODEV_SECRET_KEY",
        "CODEV_REDIS_URL",
        "CODEV_WHISPER_MODEL",
        "CODEV_WHISPER_FITTED",
    }


def test_what_is_mounted_from_the_sources_is_there_and_only_read() -> None:
    for service in SERVICES.values():
        for volume in service.get("volumes", ()):
            if volume.startswith("./"):
                source, _, how = volume.split(":")
                assert (ROOT / source).exists()
                assert how == "ro"
