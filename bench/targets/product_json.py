"""The JSON API, each request by somebody of the unit that it is about."""
import json
import os
import sys
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from product_base import OFFICER, OPEN, Product  # noqa: E402

STATES = "".join("&state=" + s for s in OPEN)


class Target:
    def __init__(self, base, data):
        self.d = data
        self.p = Product(base, str(data.meta["tasks"]))
        self.seen = {}

    def head(self, token, **more):
        return {"Authorization": "Bearer " + token, "Accept-Language": "vi", **more}

    def write(self, token):
        return self.head(token, **{"Content-Type": "application/json", "Idempotency-Key": "@@KEY@@%29d" % self.d.rnd.randrange(10 ** 28)})

    def W1(self):
        unit = self.d.unit()
        return "GET", "/api/v1/tasks?lead=G%04d%s&sort=dueDate" % (unit, STATES), self.head(self.p.of_unit(unit))

    def W2(self):
        id, unit = self.p.task(self.d.task())
        return "GET", "/api/v1/tasks/%s?include=history" % id, self.head(self.p.of_unit(unit))

    def W3(self):
        return "GET", "/api/v1/search?size=20&facets=false&q=%s" % urllib.parse.quote(self.d.query()), self.head(self.p.of_unit(self.d.unit()))

    def W4(self):
        return "GET", "/api/v1/summary/units", self.head(self.p.token(OFFICER))

    def HOME(self):
        return "GET", "/api/v1/me/home", self.head(self.p.of_unit(self.d.unit()))

    def SAME(self):
        """The home screen of somebody who has it already: 304 and nothing else."""
        unit = self.d.unit()
        if unit not in self.seen:
            self.seen[unit] = self.p.etag("/me/home", self.p.of_unit(unit))
        return "GET", "/api/v1/me/home", self.head(self.p.of_unit(unit), **{"If-None-Match": self.seen[unit]})

    def W5(self):
        id, unit = self.p.worked_on(self.d.rnd.randrange(10 ** 9))
        return "POST", "/api/v1/tasks/%s/progress" % id, self.write(self.p.of_unit(unit)), json.dumps({"percent": self.d.rnd.randint(0, 99), "note": self.d.note()})

    def W6(self):
        body = {"title": "Báo cáo " + self.d.query(), "content": self.d.note(), "leadUnits": ["G%04d" % self.d.unit()], "dueDate": "2026-12-15"}
        return "POST", "/api/v1/directives/%s/tasks" % self.p.directive(self.d.open_directive()), self.write(self.p.token(OFFICER)), json.dumps(body)

    def check(self, w, status, headers, body):
        if w == "SAME":
            return status == 304 and not body
        j = json.loads(body)
        return {
            "W4": lambda: status == 200 and len(j["items"]) > 50,
            "HOME": lambda: status == 200 and j["asOf"],
            "W1": lambda: status == 200 and len(j["items"]) > 5 and j["total"] >= len(j["items"]),
            "W3": lambda: status == 200 and len(j["items"]) == 20 and "<mark>" in j["items"][0]["highlights"][0],
            "W2": lambda: status == 200 and len(j["history"]["items"]) > 1 and j["content"],
            "W5": lambda: status == 200 and j["state"] == "IN_PROGRESS",
            "W6": lambda: status == 201 and j["state"] == "ISSUED",
        }[w]()
