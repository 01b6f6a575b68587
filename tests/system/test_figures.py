# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server tells of itself: stats for uwsgitop, metrics for Prometheus, kept failures."""

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import time

import pytest
from harness import client, machine
from harness.notify import Notify
from harness.reloading import hello
from harness.waiting import wait_until
from test_untrusted import IN_A_WORKER

LOCAL = [("X-Forwarded-For", "127.0.0.1")]


def read_stats(path):
    """As uwsgitop does it: connect, read to the end, parse."""
    with client.connect(path) as sock:
        return json.loads(client.receive_all(sock))


def told(path):
    """The stats once somebody listens, before that None."""
    try:
        return read_stats(path)
    except OSError:
        return None


def of_idle_workers(document):
    """The document once nobody works on a request, before that None."""
    return document if {w["status"] for w in document["workers"]} == {"idle"} else None


def show(document):
    """The lines of uwsgitop's screen, by the same keys and calculations."""
    total = sum(worker["requests"] for worker in document["workers"])
    sent = sum(worker["tx"] for worker in document["workers"])
    lines = [f"uwsgi-{document['version']} - requests: {total:d} - tx: {sent:d}",
             f"cwd: {document['cwd']} - uid: {document['uid']:d} - gid: {document['gid']:d}",
             f"lq: {document['listen_queue']:d} load: {document['load']:d}"]
    for worker in document["workers"]:
        lines.append(
            f"{worker['id']:d} {worker['pid']:d} {worker['requests']:d} {worker['exceptions']:d} "
            f"{worker['harakiri_count']:d} {worker['signals']:d} {worker['status']} "
            f"{worker['avg_rt'] // 1000:d}ms {worker['rss'] // 1024:d} {worker['vsz'] // 1024:d} "
            f"{worker['tx']:d} {worker['respawn_count']:d} {worker['running_time'] // 1000:d} "
            f"{worker['last_spawn']:d} {worker['delta_requests']:d}")
        lines += [f"{core['id']:d} {core['requests']:d} {core['in_request']:d}"
                  for core in worker["cores"]]
    return lines


@pytest.fixture(name="stats")
def fixture_stats(daemons):
    return daemons.make_socket_directory() / "stats.sock"


def test_stats_tell_what_uwsgitop_shows(daemons, stats):
    daemon = daemons.start("--stats", stats, module="trial", processes=2)
    daemon.wait_workers(2)
    before = int(time.time())
    for _ in range(20):
        assert client.get(daemons.socket, "/worker").status == 200
    document = wait_until(lambda: of_idle_workers(read_stats(stats)), "the last request's end")
    assert len(show(document)) == 3 + 2 * 2
    workers = document["workers"]
    assert [worker["id"] for worker in workers] == [1, 2]
    assert {worker["pid"] for worker in workers} == set(daemon.workers())
    assert sum(worker["requests"] for worker in workers) >= 20
    assert all(worker["accepting"] == 1 for worker in workers)
    assert all(before - 60 < worker["last_spawn"] <= time.time() for worker in workers)
    assert all(worker["vsz"] > worker["rss"] >= worker["pss"] > 100_000 for worker in workers)
    assert document["pid"] == daemon.pid
    assert [s["name"] for s in document["sockets"]] == [str(daemons.socket)]
    assert document["sockets"][0]["max_queue"] > 0
    own = document["lumos"]
    assert own["state"] == "running" and own["running"] == own["configured"] == 2
    assert own["durations"]["count"] == own["durations"]["buckets"]["+Inf"] >= 20
    assert own["failures"] == []


def test_stats_have_every_key_of_uwsgis_own(daemons, stats, place):
    program = shutil.which("uwsgi")
    if not program:
        pytest.skip("NOT RUN: no uwsgi to compare with")
    usual = place / "usual.sock"
    with open(place / "uwsgi.log", "wb") as log:
        uwsgi = subprocess.Popen(
            [program, "--socket", place / "uwsgi.sock", "--stats", usual, "--processes", "1",
             "--master"], stdout=log, stderr=log, cwd=place)
    try:
        theirs = wait_until(lambda: told(usual), "what uwsgi tells")
    finally:
        uwsgi.kill()
        uwsgi.wait()
    daemons.start("--stats", stats, processes=1)
    missing = []

    def compare(path, want, have):
        if isinstance(want, dict):
            for key, value in want.items():
                if key not in have:
                    missing.append(path + key)
                else:
                    compare(f"{path}{key}.", value, have[key])
        elif isinstance(want, list) and path != "locks.":
            if want:
                compare(path, want[0], have[0])
        elif type(want) is not type(have):
            missing.append(f"{path}: {want!r} is {have!r}")
    compare("", theirs, read_stats(stats))
    assert missing == []


def test_uwsgis_own_reader_reads_them(daemons, stats):
    program = shutil.which("uwsgi")
    if not program:
        pytest.skip("NOT RUN: no uwsgi to read with")
    daemons.start("--stats", stats, processes=1)
    said = subprocess.run([program, "--connect-and-read", stats], capture_output=True, timeout=20,
                          check=False)
    text = (said.stdout + said.stderr).decode()
    assert json.loads(text[text.index("{"):])["workers"][0]["id"] == 1


def test_the_stats_socket_is_as_the_others(daemons, stats):
    daemon = daemons.start("--stats", stats, "--chmod-socket", "600")
    mode = stats.stat()
    assert stat.S_ISSOCK(mode.st_mode) and stat.S_IMODE(mode.st_mode) == 0o600
    assert (mode.st_uid, mode.st_gid) == (daemons.socket.stat().st_uid,
                                          daemons.socket.stat().st_gid)
    status, _, err = daemons.run("--module", "lumos", "--socket", daemons.place / "run" / "b.sock",
                                 "--stats", stats, *daemons.accounts())
    assert status == 75 and "stats.sock" in err
    assert daemon.stop() == 0
    assert not stats.exists()


def test_nobody_waits_for_a_slow_reader(daemons, stats):
    daemon = daemons.start("--stats", stats, processes=200, wait=False)
    daemon.wait_ready(daemons.socket)
    wait_until(lambda: len(read_stats(stats)["workers"]) == 200, "many workers")
    slow = []
    try:
        for _ in range(6):
            sock = client.connect(stats)
            sock.settimeout(20)
            slow.append(sock)
        for _ in range(5):
            assert client.time_of(lambda: show(read_stats(stats)))[1] < 2.0
            assert client.get(daemons.socket).status == 200
        # Garbage is not read, and harms nobody.
        with client.connect(stats) as sock:
            sock.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert len(show(read_stats(stats))) == 3 + 2 * 200
    finally:
        for sock in slow:
            sock.close()


def test_a_scribbled_scoreboard_is_told_as_numbers(site, stats):
    site.start(IN_A_WORKER, stats=stats, metrics="/metrics")
    site.daemon.wait_workers(2)
    for _ in range(4):
        client.answers(site.address, "/scribble")
        for worker in read_stats(stats)["workers"]:
            assert 0 <= worker["requests"] < 2 ** 63 and 0 <= worker["running_time"] < 2 ** 63
            assert len(worker["request"]) <= 128
    site.daemon.wait_workers(2, seconds=20.0)
    assert len(show(read_stats(stats))) == 3 + 2 * 2
    answer = client.get(site.address, "/metrics", headers=LOCAL)
    assert answer.status == 200
    parse_metrics(answer.text)
    assert site.daemon.stop() == 0


def parse_metrics(text):
    """{sample: value} of Prometheus' text format, by its rules: promtool says the same."""
    assert text.endswith("\n")
    found, types, helped = {}, {}, set()
    family = None
    for line in text.splitlines():
        if line.startswith("# HELP "):
            family = line.split(" ", 3)[2]
            assert family not in helped, line
            helped.add(family)
        elif line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name == family and name not in types, line
            assert kind in ("counter", "gauge", "histogram", "summary")
            assert (kind == "counter") == name.endswith("_total"), line
            types[name] = kind
        else:
            match = re.fullmatch(r'([a-z][a-z_]*)(\{([a-z]+="(\\.|[^"\\])*")\})? ([0-9.+e-]+)', line)
            assert match, line
            name, labels, value = match.group(1), match.group(2) or "", float(match.group(5))
            suffix = name.removeprefix(family)
            if types[family] == "histogram":
                assert suffix in ("_bucket", "_sum", "_count"), line
            elif types[family] == "summary":
                assert suffix in ("_sum", "_count"), line
            else:
                assert suffix == "", line
            assert name + labels not in found, line
            found[name + labels] = value
    for name, kind in types.items():
        if kind == "histogram":
            buckets = [v for k, v in found.items() if k.startswith(name + "_bucket")]
            assert buckets == sorted(buckets), buckets
            assert found[name + '_bucket{le="+Inf"}'] == found[name + "_count"] == buckets[-1]
    return found


def metrics_of(address, headers=()):
    answer = client.get(address, "/metrics", headers=headers)
    assert answer.status == 200, answer.text
    assert answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8"
    return parse_metrics(answer.text)


def test_metrics_follow_what_happens(daemons):
    daemon = daemons.start("--metrics", "/metrics", module="trial", processes=2)
    daemon.wait_workers(2)
    before = metrics_of(daemons.socket, LOCAL)
    for _ in range(10):
        client.get(daemons.socket, "/worker")
    client.get(daemons.socket, "/block?30")
    client.get(daemons.socket, "/throw")
    # A request is counted once its answer has been sent, and logged then.
    wait_until(lambda: [daemon.log().count(f'"GET {path} ') for path in
                        ("/worker", "/block?30", "/throw")] == [10, 1, 1], "the requests' ends")
    after = metrics_of(daemons.socket, LOCAL)

    def grown(name):
        return after[name] - before[name]
    assert grown("lumos_requests_total") == 13  # and the first reading itself
    assert grown("lumos_request_errors_total") == 1
    assert grown("lumos_request_duration_seconds_count") == 13
    assert 0.03 <= grown("lumos_request_duration_seconds_sum") < 10
    assert grown('lumos_request_duration_seconds_bucket{le="0.025"}') <= 12
    assert grown("lumos_sent_bytes_total") > 1000
    assert after["lumos_requests_active"] >= 1  # this one
    assert after["lumos_workers_configured"] == after["lumos_workers_ready"] == 2
    for worker in (1, 2):
        rss = after[f'lumos_worker_resident_memory_bytes{{worker="{worker}"}}']
        assert rss >= after[f'lumos_worker_proportional_memory_bytes{{worker="{worker}"}}'] > 100_000
    assert after[f'lumos_listen_queue_length{{socket="{daemons.socket}"}}'] == 0
    assert abs(after["lumos_start_time_seconds"] - time.time()) < 120


def metrics_with(site, **expected):
    """The metrics once these counters of the master stand so: it counts behind its log line."""
    names = {"crashes": 'lumos_worker_restarts_total{reason="crash"}',
             "reloads": 'lumos_reloads_total{result="success"}',
             "failed_reloads": 'lumos_reloads_total{result="failure"}'}

    def are_there():
        told = metrics_of(site.address, LOCAL)
        return told if all(told[names[key]] == value for key, value in expected.items()) else None
    return wait_until(are_there, f"metrics with {expected}")


def test_counters_outlive_workers_and_tell_why_they_went(site):
    site.start(hello("ok"), metrics="/metrics")
    for _ in range(20):
        client.get(site.address)
    site.daemon.kill(site.daemon.wait_workers(2)[:1])
    site.daemon.wait_workers(2)
    killed = metrics_with(site, crashes=1)
    assert killed["lumos_requests_total"] >= 20
    assert killed["lumos_request_duration_seconds_count"] >= 20
    site.hang_up()
    site.configure(processes="five", metrics="/metrics")
    site.hang_up()
    reloaded = metrics_with(site, crashes=1, reloads=1, failed_reloads=1)
    assert reloaded["lumos_requests_total"] >= killed["lumos_requests_total"]


@pytest.mark.parametrize("way", ["uwsgi", "http"])
def test_metrics_go_by_the_address_of_nginxs_client(daemons, nginx, way):
    """nginx's own client is on this machine; whom the key does not name gets nothing."""
    daemons.start("--metrics", "/metrics", module="trial")
    nginx.start(daemons.socket)
    parse_metrics(client.get(getattr(nginx, way), "/metrics").text)
    daemons.bare("other").start(
        ["--module", daemons.trial, "--socket", daemons.place / "run" / "other.sock", "--metrics",
         "/metrics", "--metrics-allow", "192.0.2.0/24", *daemons.accounts()]).wait_ready(
             daemons.place / "run" / "other.sock")
    answer = client.get(daemons.place / "run" / "other.sock", "/metrics", headers=LOCAL)
    assert answer.status == 403 and "lumos_" not in answer.text


def test_metrics_are_for_those_that_are_named_alone(daemons):
    daemons.start("--metrics", "/metrics", "--metrics-allow", "10.0.0.0/8", module="trial")

    def status(address=None, method="GET"):
        headers = [("X-Forwarded-For", address)] if address else []
        return client.get(daemons.socket, "/metrics", method, headers=headers).status
    assert status("10.1.2.3") == 200
    assert status("8.8.8.8, 10.1.2.3") == 200  # the last one is what nginx has seen
    assert status("10.1.2.3, 8.8.8.8") == 403
    assert status("127.0.0.1") == status() == status("nonsense") == 403
    assert status("10.1.2.3", "POST") == 405
    assert status("10.1.2.3", "HEAD") == 200


def test_without_the_key_there_are_none(daemons):
    daemons.start(module="trial")
    assert "lumos_" not in client.get(daemons.socket, "/metrics", headers=LOCAL).text


def test_a_server_of_one_process_has_metrics_too(daemons):
    daemons.start("--metrics", "/metrics", "--master=false", module="trial", processes=None)
    assert metrics_of(daemons.socket, LOCAL)["lumos_workers_ready"] == 1


@pytest.fixture(name="state")
def fixture_state(place):
    """As systemd makes it: of whoever starts lumosd."""
    directory = place / "state"
    directory.mkdir(mode=0o755)
    return directory


def failures_of(stats):
    return read_stats(stats)["lumos"]["failures"]


@pytest.mark.unsanitized("it makes an exit code of a crash")
def test_failures_are_kept(site, stats, state):
    environment = {"STATE_DIRECTORY": str(state)}
    kept = state / "lumos.failures"
    site.start(IN_A_WORKER, stats=stats, environment=environment)
    assert failures_of(stats) == [] and os.listdir(state) == []
    before = int(time.time())
    os.kill(site.daemon.wait_workers(2)[0], signal.SIGSEGV)
    wait_until(lambda: failures_of(stats), "the crash")
    site.daemon.wait_workers(2)
    site.write("wsgi.py", "import nowhere_at_all\n")
    site.hang_up()
    crash, reload = failures_of(stats)
    assert re.fullmatch(r"worker [12] was killed by signal 11 \(Segmentation fault\)",
                        crash["reason"])
    assert before <= crash["time"] <= reload["time"] <= time.time()
    assert reload["reason"] == "the reload has failed"
    assert "No module named 'nowhere_at_all'" in reload["detail"]
    own = read_stats(stats)["lumos"]["reloads"]
    assert own["failed"] == 1 and own["last_failed"] and "nowhere_at_all" in own["last_reason"]
    wait_until(kept.exists, "the file")
    assert site.daemon.stop() == 0
    assert os.listdir(state) == ["lumos.failures"]
    assert kept.stat().st_size <= 16384 and stat.S_IMODE(kept.stat().st_mode) == 0o640
    assert len(json.loads(kept.read_text())) == 2
    # The next one still knows, and adds why it could not start.
    site.start(wait=False, environment=environment)
    assert site.daemon.wait(20.0) == 70
    last = json.loads(kept.read_text())[-1]
    assert len(json.loads(kept.read_text())) == 3
    assert last["reason"] == "lumosd has not started" and "nowhere_at_all" in last["detail"]


def test_a_crash_tells_what_was_under_way(site, stats):
    site.start("import os\n" + hello("ok").replace(
        "    start_response", "    if environ['PATH_INFO'] == '/die':\n        os.abort()\n"
        "    start_response", 1), stats=stats)
    client.exchange(site.address, b"GET /die?secret=1 HTTP/1.1\r\nHost: a\r\n\r\n")
    [failure] = wait_until(lambda: failures_of(stats), "the crash")
    assert "signal 6" in failure["reason"] and failure["detail"] == "GET /die"


def test_a_request_that_takes_too_long_is_a_failure(daemons, stats):
    daemon = daemons.start("--stats", stats, "--harakiri", 1, module="trial")
    daemon.wait_workers(2)
    assert client.get(daemons.socket, "/block?5000").status == 504
    wait_until(lambda: read_stats(stats)["lumos"]["restarts"]["harakiri"] == 1, "the restart")
    daemon.wait_workers(2)
    document = read_stats(stats)
    [failure] = document["lumos"]["failures"]
    assert "harakiri" in failure["reason"] and failure["detail"] == "GET /block"
    assert sum(worker["harakiri_count"] for worker in document["workers"]) == 1
    assert sum(worker["respawn_count"] for worker in document["workers"]) == 3


def test_the_status_tells_the_last_failure(site, place):
    notify = Notify(place / "notify.sock")
    site.start(hello("ok"), environment=notify.environment)
    os.kill(site.daemon.wait_workers(2)[0], signal.SIGKILL)
    wait_until(lambda: "last failure: worker" in notify.last_status, "the failure in the status")
    site.hang_up()
    wait_until(lambda: re.match(r"2/2 workers(?!.*failure).*, 0 waiting$", notify.last_status),
               f"a clean status: {notify.messages}")


@pytest.mark.needs_root
def test_a_full_disk_stops_nobody(daemons, stats, place):
    """Pid file and failures on a file system without room."""
    full = place / "full"
    full.mkdir()
    script = place / "on-a-full-disk"
    script.write_text(f"mount -t tmpfs -o size=64k,mode=755 none {full}\n"
                      f"dd if=/dev/zero of={full}/filler bs=4k 2>/dev/null\nexec \"$@\"\n")
    daemon = daemons.start("--stats", stats, "--pidfile", full / "pid", wait=False,
                           environment={"STATE_DIRECTORY": str(full)},
                           wrapper=[machine.tool("unshare"), "--mount", "--propagation", "private",
                                    "sh", script])
    daemon.wait_ready(daemons.socket)
    assert "serving goes on without it" in daemon.log()
    os.kill(daemon.wait_workers(2)[0], signal.SIGKILL)
    wait_until(lambda: "kept in memory only" in daemon.log(), "the warning")
    assert len(failures_of(stats)) == 1
    assert client.get(daemons.socket).status == 200
    assert daemon.stop() == 0
