# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arithmetic between measured rows and what the README says, and the readers of others'
output."""

import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

from lumosbench import BenchError, cases, chart, chartpanels, figures, meta, report, tables, targets
from lumosbench.callgrind import Profile
from lumosbench.figures import Spread
from lumosbench.load import parse_wrk
from lumosbench.targets import Target
from lumosbench.tracing import parse_strace, per_request


def row(number, server, mode, rate, server_us, path="direct"):
    return {"round": number, "app": "hello", "server": server, "path": path, "mode": mode,
            "rate": rate, "server_us": server_us, "p99_us": 100, "others_cores": 0.01, "stolen_cores": 0.0}


LOAD = [
    row(0, "uwsgi", "uwsgi", 1000, 20), row(0, "native", "keepalive", 3000, 5),
    row(1, "uwsgi", "uwsgi", 500, 40), row(1, "native", "keepalive", 2000, 8),
    row(2, "uwsgi", "uwsgi", 1000, 10), row(2, "native", "keepalive", 2000, 5),
    row(3, "native", "keepalive", 9000, 1),
]
META = {"labels": {"native": "lumosd, native module", "uwsgi": "uWSGI"}, "cores": 2, "cpu": "X",
        "system": "Debian", "kernel": "6", "versions": ["Qt 6.4.2"], "date": "2026-01-01", "commit": "0123abc",
        "plans": {"load": {"rounds": 4, "seconds": 2.0, "connections": 16, "nginx_workers": 1}}}
RESULTS = {
    "meta": META, "load": LOAD,
    "memory": [{"round": 0, "app": "hello", "server": "native", "workers": 5, "pss_bytes": 10 * 2**20}],
    "idle": [{"app": "hello", "server": "native", "workers": 5, "seconds": 20.0, "wakeups": 3}],
}


NOWHERE = Path("/nonexistent")


class Figures(unittest.TestCase):
    def test_ratio_is_taken_within_rounds_that_both_have(self):
        self.assertEqual(figures.ratio(RESULTS, "native", "direct", "keepalive", "rate"),
                         Spread(3.0, 2.0, 4.0))
        self.assertEqual(figures.ratio(RESULTS, "native", "direct", "keepalive", "server_us"),
                         Spread(0.25, 0.2, 0.5))

    def test_what_was_not_measured_is_nothing(self):
        self.assertIsNone(figures.ratio(RESULTS, "native", "nginx", "uwsgi", "rate"))
        self.assertIsNone(figures.pss_mib(RESULTS, "uwsgi"))
        self.assertEqual(Target("x", None, 1).verdict, "not measured")

    def test_verdicts_at_the_limit_and_beyond(self):
        for value, limit, at_most, digits, verdict in (
                (0.4, 0.4, True, 2, "met"), (0.41, 0.4, True, 2, "missed"),
                (1.6, 1.6, False, 2, "met"), (1.59, 1.6, False, 2, "missed"),
                (0.404, 0.4, True, 2, "missed"), (1.596, 1.6, False, 2, "missed"),
                (3, 3, True, 1, "met"), (3.004, 3, True, 1, "missed"),
                (0, 0, True, 0, "met"), (1, 0, True, 0, "missed")):
            with self.subTest(value=value, limit=limit):
                target = Target("x", value, limit, at_most, digits)
                self.assertEqual(target.verdict, verdict)

    def test_a_number_is_shown_so_that_it_agrees_with_its_verdict(self):
        for value, limit, at_most, digits, shown in (
                (0.404, 0.4, True, 2, "0.404"), (0.38, 0.4, True, 2, "0.38"),
                (1.5996, 1.6, False, 2, "1.5996"), (20.3, 20, True, 0, "20.3"),
                (20, 20, True, 0, "20"), (3.0004, 3, True, 1, "3.0004")):
            with self.subTest(value=value, limit=limit):
                target = Target("x", value, limit, at_most, digits)
                self.assertIn(f"| {shown} |", tables.targets([target]))

    def test_targets_read_their_phases(self):
        told = {target.text: target for target in targets.cpp_targets(RESULTS)}
        memory = told["native, five workers: sum of PSS, MiB"]
        self.assertEqual((memory.number, memory.verdict), (10.0, "met"))
        idle = told["native, five workers: wakeups in 20 s without a request"]
        self.assertEqual((idle.value, idle.verdict), (3, "missed"))


class Report(unittest.TestCase):
    def test_markdown_holds_ratio_range_and_verdict(self):
        text = report.page(RESULTS, NOWHERE)
        self.assertIn("| lumosd, native module | HTTP, kept alive | 3.00 (2.00..4.00) "
                      "| 1.00 (1.00..1.00) | 0.25 (0.20..0.50) | 5.0 |", text)
        self.assertIn("| 3 | ≤ 0 | missed |", text)

    def test_a_report_names_the_commit(self):
        self.assertIn("Qt 6.4.2; commit 0123abc; 2026-01-01.", report.page(RESULTS, NOWHERE))

    def test_a_late_first_answer_is_explained_once(self):
        late = {**RESULTS, "start": [{"round": 0, "server": "native", "seconds": 0.061}]}
        self.assertEqual(report.page(late, NOWHERE).count(targets.TWO_PROGRAMS), 1)
        self.assertNotIn(targets.FROZEN, report.page(late, NOWHERE))
        self.assertNotIn("targets were missed", report.page(RESULTS, NOWHERE))
        text = report.page({**late, "start": late["start"] + SITES["start"]}, NOWHERE)
        self.assertEqual((text.count(targets.TWO_PROGRAMS), text.count(targets.FROZEN)), (1, 1))

    def test_a_missed_target_shows_its_profile(self):
        slow = {**RESULTS, "load": [row(0, "uwsgi", "uwsgi", 1000, 20),
                                    row(0, "native", "keepalive", 900, 30)]}
        with tempfile.TemporaryDirectory() as folder:
            for name, count in (("native-keepalive", "1,500"), ("uwsgi-uwsgi", "700")):
                Path(folder, f"{name}.txt").write_text(
                    f"1 instructions per request\n\nby library:\n{count:>9}  libc.so.6\n")
            text = report.page(slow, Path(folder))
        self.assertIn("| library | native-keepalive | uwsgi-uwsgi |", text)
        self.assertIn("| libc.so.6 | 1,500 | 700 |", text)
        self.assertNotIn("by library", report.page(slow, NOWHERE))

    def test_readme_keeps_all_outside_the_markers(self):
        readme = f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n"
        written = report.put_into(readme, "new\n")
        self.assertTrue(written.startswith(f"before\n{report.BEGIN}\n"))
        self.assertTrue(written.endswith(f"new\n\n{report.END}\nafter\n"))
        self.assertNotIn("old", written)
        self.assertEqual(report.put_into(written, "new\n"), written)

    def test_readme_without_markers_is_left_alone(self):
        for readme in ("", report.BEGIN, report.END + report.BEGIN):
            with self.subTest(readme=readme), self.assertRaises(BenchError):
                report.put_into(readme, "new")

    def test_readme_text_shows_the_verdicts_and_leads_to_all_figures(self):
        text = report.summary(RESULTS)
        self.assertIn("| 3 | ≤ 0 | missed |", text)
        self.assertIn(report.PAGE, text)
        self.assertNotIn(report.PYTHON_CHART, text)

    def test_chart_is_well_formed_and_shows_what_there_is(self):
        picture = chart.svg(chartpanels.cpp_panels(RESULTS), "R & D")
        xml.fromstring(picture)
        self.assertIn("10.0 MiB", picture)
        self.assertNotIn("through nginx", picture)


def site_row(number, server, workers, rate):
    return {"round": number, "case": "page", "server": server, "workers": workers, "mode": "uwsgi",
            "rate": rate, "p99_us": rate * 10, "server_us": 50, "others_cores": 0.01,
            "stolen_cores": 0.0}


SITES = {
    "meta": {**META, "plans": {"sites": {"rounds": 4, "site_rounds": 2, "seconds": 2.0,
                                         "connections": 16, "nginx_workers": 1}},
             "labels": {"python-flask": "lumosd, Flask", "uwsgi-flask": "uWSGI, Flask",
                        "python": "lumosd, bare Python"}},
    "sites": [site_row(0, "python-flask", 2, 300), site_row(0, "uwsgi-flask", 2, 100),
              site_row(1, "python-flask", 2, 100), site_row(1, "uwsgi-flask", 2, 200),
              site_row(0, "python-flask", 5, 900), site_row(0, "uwsgi-flask", 5, 100)],
    "start": [{"round": number, "server": server, "seconds": seconds}
              for number, server, seconds in ((0, "python-flask", 0.2), (0, "uwsgi-flask", 0.1),
                                              (1, "python-flask", 0.3), (1, "uwsgi-flask", 0.3))],
    "memory": [{"round": 0, "server": "python-flask", "pss_bytes": 30 * 2**20},
               {"round": 0, "server": "uwsgi-flask", "pss_bytes": 40 * 2**20}],
}


class PythonSites(unittest.TestCase):
    def test_each_application_is_compared_with_uwsgi_s_own_of_it(self):
        self.assertEqual(figures.yardstick("python-flask"), ("uwsgi-flask", "uwsgi"))
        self.assertEqual(figures.yardstick("gunicorn"), ("uwsgi", "uwsgi"))
        self.assertEqual(figures.site_ratio(SITES, "page", "python-flask", 2, "rate"),
                         Spread(1.75, 0.5, 3.0))

    def test_start_is_a_difference_and_memory_a_quotient(self):
        later = figures.later_answer_ms(SITES, "python-flask")
        self.assertAlmostEqual(later.median, 50)
        self.assertAlmostEqual(later.high, 100)
        self.assertEqual(figures.pss_ratio(SITES, "python-flask").median, 0.75)

    def test_table_shows_what_one_is(self):
        text = tables.sites(SITES)
        self.assertIn("| Flask: template, session cookie | 2 | lumosd | 1.75 (0.50..3.00) |", text)
        self.assertIn("| 2 | uWSGI | 1 = 150 | 1 = 1.5 | 1 = 50.0 |", text)

    def test_page_summary_and_chart(self):
        self.assertIn("4 rounds (2 for the sites)", report.page(SITES, NOWHERE))
        self.assertIn("](../../resources/bench-python.svg)", report.page(SITES, NOWHERE))
        self.assertIn(report.PYTHON_CHART, report.summary(SITES))
        picture = chart.svg(chartpanels.python_panels(SITES), "Python")
        xml.fromstring(picture)
        self.assertIn("1.75", picture)

    def test_phases_of_an_earlier_run_keep_their_plan(self):
        both = meta.merged(META, SITES["meta"])
        self.assertEqual(both["plans"]["load"]["rounds"], 4)
        self.assertEqual(both["plans"]["sites"]["site_rounds"], 2)
        self.assertEqual(list(both["labels"])[:2], ["native", "uwsgi"])
        self.assertEqual(both["commit"], "0123abc")

    def test_phases_of_two_commits_name_both(self):
        now = {**META, "commit": "4567def-dirty"}
        both = meta.merged(META, now)
        self.assertEqual(both["commit"], "0123abc and 4567def-dirty")
        self.assertEqual(meta.merged(both, now)["commit"], both["commit"])


class Cases(unittest.TestCase):
    def test_an_upload_has_a_script_for_wrk(self):
        with tempfile.TemporaryDirectory() as folder:
            scripts = {case.name: case.script(folder) for case in cases.CASES}
            self.assertIn('wrk.method = "POST"', scripts["upload"].read_text())
            self.assertIsNone(scripts["hello"])


WRK = """Running 2s test @ http://127.0.0.1:1/
  Latency Distribution
     50%  521.00us
     99%    1.20ms
  40512 requests in 2.00s, 7.03MB read
Requests/sec:  20256.00
"""

STRACE = """% time     seconds  usecs/call     calls    errors syscall
------ ----------- ----------- --------- --------- ----------------
 60.00    0.059995         120       499           close
 40.00    0.053783         107       502         2 epoll_wait
------ ----------- ----------- --------- --------- ----------------
100.00    0.241117          96      1001         2 total
"""

# main was already active when counting began: calls=0.
CALLGRIND = """positions: line
events: Ir
ob=(1) /usr/lib/libx.so
fn=(1) main
10 20
cfn=(2) answer
calls=0 5
11 400

fn=(2)
+3 100
cob=(2) /usr/lib/liby.so
cfn=(3) copy
calls=10 0
* 300

ob=(2)
fn=(3)
0 300
"""


class Readers(unittest.TestCase):
    def test_wrk(self):
        found = parse_wrk(WRK, "")
        self.assertEqual(found["requests"], 40512)
        self.assertAlmostEqual(found["p99_us"], 1200)

    def test_wrk_with_wrong_answers_is_refused(self):
        for spoiled in (WRK + "  Non-2xx or 3xx responses: 3\n", "unable to connect",
                        WRK + "  Socket errors: connect 0, read 7, write 0, timeout 0\n"):
            with self.subTest(spoiled=spoiled[-40:]), self.assertRaises(BenchError):
                parse_wrk(spoiled, "")

    def test_strace(self):
        self.assertEqual(parse_strace(STRACE), {"close": 499, "epoll_wait": 502})

    def test_what_a_connection_costs_once_is_no_requests(self):
        short, long = {"recv": 1001, "accept4": 1}, {"recv": 2002, "accept4": 1, "send": 20}
        self.assertEqual(per_request(short, long, 1000), {"recv": 1.0, "send": 0.02})

    def test_callgrind(self):
        profile = Profile(CALLGRIND)
        self.assertEqual(profile.total, 420)
        self.assertEqual(profile.own["copy", "liby.so"], 300)
        self.assertEqual(profile.inclusive["answer", "libx.so"], 400)
        self.assertEqual(profile.inclusive["main", "libx.so"], 420)


if __name__ == "__main__":
    unittest.main()
