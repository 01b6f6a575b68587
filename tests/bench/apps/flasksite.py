# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark's Flask application: a hello, a page with a template and a session, an upload and
a download. LUMOS_BENCH_DOWNLOAD names the file to download."""

import os

from flask import Flask, render_template, request, send_file, session

application = Flask(__name__)
application.secret_key = "the same in every worker of every server"

ITEMS = [{"name": f"Sensor {number}", "value": number * 1.5} for number in range(10)]


@application.get("/")
def hello():
    return "Hello, Lumos!", {"Content-Type": "text/plain; charset=utf-8"}


@application.get("/page")
def page():
    session["visits"] = session.get("visits", 0) + 1
    return render_template("page.html", items=ITEMS, visits=session["visits"])


@application.post("/upload")
def upload():
    return str(len(request.get_data()))


@application.get("/download")
def download():
    return send_file(os.environ["LUMOS_BENCH_DOWNLOAD"], mimetype="application/octet-stream")
