# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One booted appliance for all tests; each starts from Lumos as it is after the installation."""

import os
import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "system"))

from appliance import Appliance  # noqa: E402
from harness.waiting import wait_until  # noqa: E402

DEFAULT_INI = "/usr/share/lumos/lumos.ini"


def packages(variable):
    return sorted(Path(os.environ[variable]).glob("*.deb"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    booted = item.funcargs.get("booted")
    if report.when == "call" and report.failed and booted and booted.leader:
        said = booted.run("systemctl", "status", "--no-pager", "-n", "30", "lumos.service",
                          check=False)
        report.sections.append(("systemctl status lumos", said.stdout + said.stderr))


@pytest.fixture(scope="session", name="booted")
def fixture_booted():
    """Debian without Lumos, the packages beside it in /packages."""
    appliance = Appliance(os.environ["LUMOS_APPLIANCE_ROOT"])
    try:
        for deb in packages("LUMOS_PACKAGES"):
            appliance.copy(deb, f"/packages/{deb.name}")
        appliance.copy(HERE.parent / "system" / "harness", "/opt/tests/harness")
        appliance.copy(HERE / "inside", "/opt/tests")
        appliance.copy(HERE.parent / "tutorial", "/opt/tutorial")
        appliance.boot()
        yield appliance
    finally:
        if os.environ.get("LUMOS_KEEP_ROOT"):
            appliance.shut_down()
            print(f"\nThe tree is kept: {appliance.tree}")
        else:
            appliance.remove()


def install(appliance, folder="/packages"):
    return appliance.shell(f"apt-get install -y -o Dpkg::Use-Pty=0 {folder}/lumosd_*.deb "
                           f"{folder}/lumos-python_*.deb", seconds=300)


@pytest.fixture(scope="session", name="installed")
def fixture_installed(booted):
    install(booted)
    return booted


@pytest.fixture(name="lumos")
def fixture_lumos(installed):
    """Lumos as it is after the installation, running, without a site."""
    installed.run("cp", "--no-preserve=mode,ownership", DEFAULT_INI, "/etc/lumos/lumos.ini")
    installed.run("systemctl", "enable", "--quiet", "lumos")
    installed.run("systemctl", "reset-failed")
    installed.run("systemctl", "restart", "lumos")
    yield installed
    for drop_in in installed.path("/etc/systemd/system/lumos.service.d").glob("*"):
        drop_in.unlink()
    shutil.rmtree(installed.path("/etc/systemd/system/lumos.service.d"), ignore_errors=True)
    installed.run("systemctl", "daemon-reload")


@pytest.fixture(name="site")
def fixture_site(lumos):
    """The nginx site, switched on as the README says."""
    lumos.shell("lumosd --ini /etc/lumos/lumos.ini --print-site "
                ">/etc/nginx/sites-available/lumos")
    lumos.run("ln", "-sf", "../sites-available/lumos", "/etc/nginx/sites-enabled/lumos")
    lumos.run("nginx", "-t", "-q")
    # A reload of nginx is over once the workers with the sites of before no longer accept.
    before = nginx_workers(lumos)
    lumos.run("systemctl", "reload-or-restart", "nginx")
    wait_until(lambda: nginx_workers(lumos).isdisjoint(before), "nginx's new workers alone", 30)
    return lumos


def nginx_workers(lumos):
    return set(lumos.run("pgrep", "-u", "www-data", "-x", "nginx", check=False).stdout.split())


def place_tutorial(appliance, folder="/home/pi/Lumos"):
    """The tutorial's files and its virtual environment, as its reader has them."""
    appliance.shell(f"mkdir -p {folder} && cp -r /opt/tutorial/. {folder} && "
                    f"test -d {folder}/Flask || "
                    f"python3 -m venv --system-site-packages --without-pip {folder}/Flask; "
                    f"chown -R pi:pi {folder}")


@pytest.fixture(name="flask")
def fixture_flask(site):
    """The tutorial's application in /home/pi/Lumos, as its owner pi."""
    place_tutorial(site)
    configure(site, module="wsgi", chdir="/home/pi/Lumos", virtualenv="/home/pi/Lumos/Flask",
              uid="pi", gid="www-data", chown_socket="pi:www-data")
    site.run("systemctl", "restart", "lumos")
    return site


def configure(appliance, **values):
    """Sets keys in the [lumos] section, as a person with an editor would."""
    lines = appliance.read("/etc/lumos/lumos.ini").splitlines()
    start = lines.index("[lumos]")
    end = lines.index("[site]")
    for name, value in values.items():
        key = name.replace("_", "-")
        kept = [line for line in lines[start:end] if line.split(" =")[0] != key]
        lines[start:end] = [*kept, f"{key} = {value}"]
        end = lines.index("[site]")
    appliance.write("/etc/lumos/lumos.ini", "\n".join(lines) + "\n")


# What each file leaves behind is what the next starts from.
ORDER = ["test_install", "test_service", "test_application", "test_sandbox", "test_docs",
         "test_bus", "test_settings", "test_diagnose", "test_ctl", "test_panel",
         "test_panelfigures", "test_busfuzz", "test_upgrade", "test_removal"]


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: ORDER.index(Path(item.fspath).stem))
