"""What both targets need: signed-in people of every unit, and which id here became of which record that was brought in.

The measured data came in by POST /imports: units u1.. (code G0001..), their accounts gen.u0001.. (one password), directives d1..,
tasks t1... The ids are asked for once and kept beside the operating system's other temporary files, as are the tokens, which live
for a quarter of an hour.
"""
import gzip
import json
import os
import tempfile
import time
import urllib.parse
import urllib.request

PASSWORD = os.environ.get("DONDOC_BENCH_PASSWORD", "Dondoc@2026")
OPEN = ("ISSUED", "RECEIVED", "RETURN_REQUESTED", "IN_PROGRESS", "REPORTED")
READER, OFFICER = "bench.reader", "bench.officer"


def folder():
    path = os.path.join(tempfile.gettempdir(), "dondoc-bench-%d" % os.getuid())
    os.makedirs(path, mode=0o700, exist_ok=True)
    return path


def call(base, method, path, token=None, body=None, headers=None):
    """The answer as JSON; raises for anything but 2xx."""
    h = {"Accept-Encoding": "gzip", **(headers or {})}
    if token:
        h["Authorization"] = "Bearer " + token
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        h.setdefault("Content-Type", "application/json")
    with urllib.request.urlopen(urllib.request.Request(base + path, data, h, method=method), timeout=120) as r:
        raw = r.read()
        if r.headers.get("Content-Encoding") == "gzip":
            raw = gzip.decompress(raw)
        return json.loads(raw) if raw else None


class Product:
    def __init__(self, base, size):
        self.base = base + "/api/v1"
        self.file = os.path.join(folder(), "%s-%s.json" % (urllib.parse.urlsplit(base).netloc.replace(":", "-"), size))
        self.known = {"tokens": {}, "tasks": {}, "directives": {}}
        if os.path.exists(self.file):
            self.known = json.load(open(self.file))

    def save(self):
        with open(self.file, "w") as f:
            os.fchmod(f.fileno(), 0o600)
            json.dump(self.known, f)

    def token(self, username):
        token, until = self.known["tokens"].get(username, (None, 0))
        if until < time.time() + 180:
            got = call(self.base, "POST", "/auth/token", body={"username": username, "password": PASSWORD, "device": "bench"})
            token = got["accessToken"]
            self.known["tokens"][username] = (token, time.time() + got["expiresIn"])
            self.save()
        return token

    def etag(self, path, token):
        with urllib.request.urlopen(urllib.request.Request(self.base + path, headers={"Authorization": "Bearer " + token})) as r:
            return r.headers["ETag"]

    def of_unit(self, number):
        return self.token("gen.u%04d" % number)

    def ids(self, what, asked="tasks", more="&sort=created"):
        """sourceId -> id (directives), sourceId -> [id, code of the lead unit] (tasks) of everything that was brought in."""
        if not self.known.get(what):
            reader, cursor, found = self.token(READER), "", {}
            while cursor is not None:
                page = call(self.base, "GET", "/%s?size=100&total=false%s%s" % (asked, more, cursor), reader)
                for item in page["items"]:
                    if item["sourceId"]:
                        found[item["sourceId"]] = [item["id"], item["leadUnit"]["code"]] if asked == "tasks" else item["id"]
                cursor = None if page["next"] is None else "&cursor=" + urllib.parse.quote(page["next"])
            self.known[what] = found
            self.save()
        return self.known[what]

    def worked_on(self, number):
        """Id and unit of one of the tasks on which progress can be reported."""
        tasks = list(self.ids("worked on", more="&sort=created&state=IN_PROGRESS").values())
        id, code = tasks[number % len(tasks)]
        return id, int(code[1:])

    def task(self, number):
        """Id and number of the lead unit."""
        id, code = self.ids("tasks")["t%d" % number]
        return id, int(code[1:])

    def directive(self, number):
        return self.ids("directives", "directives", "")["d%d" % number]
