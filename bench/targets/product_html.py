"""The portal's pages, asked by people of the units who have signed in through the form; every page comes with a view state."""
import html
import http.client
import os
import re
import sys
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from product_base import OPEN, PASSWORD, Product  # noqa: E402

STATES = "".join("&state=" + s for s in OPEN)


class Browser:
    """As much of a browser as signing in takes."""

    def __init__(self, base):
        self.base, self.cookies = urllib.parse.urlsplit(base), {}

    def ask(self, method, path, form=None):
        c = http.client.HTTPConnection(self.base.hostname, self.base.port, timeout=60)
        headers = {"Cookie": self.cookie(), "Accept-Language": "vi"}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = self.base.geturl()
        c.request(method, path, body, headers)
        r = c.getresponse()
        for name, value in r.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        text = r.read().decode("utf-8", "replace")
        c.close()
        return r.status, r.getheader("Location"), text

    def cookie(self):
        return "; ".join("%s=%s" % kv for kv in self.cookies.items())

    def sign_in(self, username):
        _, _, page = self.ask("GET", "/sign-in.xhtml")
        form = re.search(r'<form[^>]*action="([^"]*)"[^>]*>(?:(?!</form>).)*password.*?</form>', page, re.S)
        fields = {}
        for tag in re.findall(r"<input[^>]*>", form.group(0)):
            at = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
            if "name" in at:
                fields[at["name"]] = html.unescape(at.get("value", ""))
        for name in fields:
            if name.endswith("username"):
                fields[name] = username
            elif name.endswith("password"):
                fields[name] = PASSWORD
        status, place, page = self.ask("POST", html.unescape(form.group(1)), fields)
        if status not in (302, 303) or "sign-in" in (place or ""):
            raise RuntimeError("sign-in of %s: %s %s" % (username, status, place or page[:300]))


class Target:
    def __init__(self, base, data):
        self.d = data
        self.base = base
        self.p = Product(base, str(data.meta["tasks"]))
        self.sessions = self.p.known.setdefault("sessions", {})

    def of_unit(self, number):
        name = "gen.u%04d" % number
        if name not in self.sessions or not self.alive(name):
            b = Browser(self.base)
            b.sign_in(name)
            self.sessions[name] = b.cookie()
            self.p.save()
        return {"Cookie": self.sessions[name], "Accept-Language": "vi"}

    def alive(self, name):
        if not hasattr(self, "seen"):
            self.seen = set()
        if name in self.seen:
            return True
        b = Browser(self.base)
        b.cookies = dict(kv.split("=", 1) for kv in self.sessions[name].split("; "))
        self.seen.add(name)
        return b.ask("GET", "/settings.xhtml")[0] == 200

    def W1(self):
        unit = self.d.unit()
        return "GET", "/tasks/list.xhtml?lead=G%04d%s&sort=dueDate" % (unit, STATES), self.of_unit(unit)

    def W2(self):
        """An open task with the form for a comment: without a form a page has no view state."""
        id, unit = self.p.task(self.d.open_task())
        return "GET", "/tasks/task.xhtml?id=%s&act=comment" % id, self.of_unit(unit)

    def check(self, w, status, headers, body):
        state = "jakarta.faces.ViewState" in body
        return status == 200 and state and {"W1": lambda: body.count("/tasks/task.xhtml?id=") > 5, "W2": lambda: "NV-" in body}[w]()
