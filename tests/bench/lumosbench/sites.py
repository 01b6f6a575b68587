# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python applications as a site has them: several workers behind the same nginx."""

import contextlib

from .cases import CASES
from .front import Front
from .load import measured

WORKERS = (2, 5)


def sites(bench):
    """Rounds over all cases; in each case the servers follow one another."""
    chosen = [server for server in bench.servers if server.is_python]
    rows = []
    for number in range(bench.plan.site_rounds if chosen else 0):
        for workers in WORKERS:
            bench.tell(f"sites, round {number + 1} of {bench.plan.site_rounds},"
                       f" workers: {workers}")
            rows += _with_workers(bench, chosen, workers, number)
    return rows


def _with_workers(bench, chosen, workers, number):
    with contextlib.ExitStack() as stack:
        running = [stack.enter_context(bench.start(server, workers)) for server in chosen]
        front = stack.enter_context(Front(running, bench.folder, bench.plan.nginx_workers))
        for one in running:
            mode = one.server.best_mode()
            bench.client.run(one.socket(mode), mode, requests=bench.plan.warm_requests)
        turns = [(case, one) for case in CASES for one in running if one.server.app == case.app]
        return [_ask(bench, case, one, front, number) for case, one in turns]


def _ask(bench, case, one, front, number):
    server = one.server
    mode = server.proxied_modes()[0]
    url = front.url(server.name, mode)
    fields = case.first_answer(url)
    script = case.script(bench.folder)

    def run():
        return bench.wrk.run(url + case.path.lstrip("/"), bench.plan.seconds, fields, script)

    return {"round": number, "case": case.name, "server": server.name, "family": server.family,
            "workers": one.workers, "mode": mode, **measured(run, one, front)}
