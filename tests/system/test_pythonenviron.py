# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nginx and other fronts say of the request, as the application sees it."""

import pytest
from harness import client
from harness.python import Project

TELLS = """
def application(environ, start_response):
    start_response("200 OK", [])
    return [" ".join([environ["wsgi.url_scheme"], environ["SCRIPT_NAME"],
                      environ["PATH_INFO"]]).encode()]
"""

BELOW_SHOP = """
location /shop {{
    include /etc/nginx/uwsgi_params;
    uwsgi_param SCRIPT_NAME /shop;
    uwsgi_modifier1 30;
    uwsgi_pass unix:{socket};
}}
location /secure {{
    include /etc/nginx/uwsgi_params;
    uwsgi_param HTTPS on;
    uwsgi_pass unix:{socket};
}}
"""


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    project = Project(daemons, place)
    project.start(TELLS)
    return project


def test_modifier1_30_takes_the_scripts_name_from_the_path(project, nginx):
    nginx.start(project.daemons.socket, extra=BELOW_SHOP.format(socket=project.daemons.socket))
    for path, told in {"/x": "http  /x", "/shop": "http /shop ", "/shop/": "http /shop /",
                       "/shop/a%20b?q=1": "http /shop /a b",
                       "/shopping": "http /shop /shopping"}.items():
        assert client.get(nginx.uwsgi, path).text == told
    assert client.get(nginx.uwsgi, "/secure").text == "https  /secure"


@pytest.mark.parametrize("variables,scheme", [
    ({}, "http"), ({"REQUEST_SCHEME": "https"}, "https"), ({"REQUEST_SCHEME": None}, "http"),
    ({"HTTPS": "on"}, "https"), ({"HTTPS": "1"}, "https"), ({"HTTPS": "off"}, "http"),
    ({"HTTPS": ""}, "http"), ({"HTTPS": "on", "REQUEST_SCHEME": None}, "https"),
    ({"UWSGI_SCHEME": "https"}, "http"), ({"HTTP_X_FORWARDED_PROTO": "https"}, "http")])
def test_the_scheme_by_uwsgi(project, variables, scheme):
    """What nginx says itself counts; what it passes on from the client does not."""
    assert client.uwsgi_get(project.daemons.socket, "/", variables).text == f"{scheme}  /"
