#!/usr/bin/env python3
"""Loads a running server and says what it bears: load.py json|html http://127.0.0.1:8080 records.ndjson W1,W2,W5,W6 [connections [seconds]]

W1 a unit's open tasks by due date, 25 of them with the total; W2 one task with its history; W5 a progress report; W6 a new task
under a directive. One right answer is checked before each; then wrk replays 2000 different requests, first to warm up, then to measure.
"""
import importlib
import json
import os
import random
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "targets"))
CLOSED = {"CONFIRMED", "WITHDRAWN", "SUPERSEDED"}


class Records:
    """What the requests are about: chosen from what was brought in, the same in every run."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            tasks = [r for r in map(json.loads, f) if r["record"] == "task"]
        self.rnd = random.Random(7)
        self.meta = {"tasks": len(tasks)}
        open_ones = [r for r in tasks if r["state"] not in CLOSED]
        self.open_tasks = [int(r["sourceId"][1:]) for r in open_ones]
        self.open_directives = [int(r["directive"][1:]) for r in open_ones]

    def unit(self):
        return self.rnd.randint(1, 58)

    def task(self):
        return self.rnd.randint(1, self.meta["tasks"])

    def open_task(self):
        return self.rnd.choice(self.open_tasks)

    def open_directive(self):
        return self.rnd.choice(self.open_directives)

    def query(self):
        return self.rnd.choice(["an toàn giao thông", "chuyển đổi số", "thu ngân sách"])

    def note(self):
        return "Tiến độ đạt %d%%." % self.rnd.randint(1, 99)


def ask(base, method, path, headers=None, body=None):
    try:
        r = urllib.request.urlopen(urllib.request.Request(base + path, body.encode() if body else None, headers or {}, method=method))
        return r.status, r.headers, r.read().decode()
    except urllib.error.HTTPError as e:
        return e.code, e.headers, e.read().decode("utf-8", "replace")


def raw(base, method, path, headers=None, body=None):
    data = (body or "").encode()
    head = {"Host": urllib.parse.urlsplit(base).netloc, **(headers or {})}
    if data or method != "GET":
        head["Content-Length"] = str(len(data))
    text = "%s %s HTTP/1.1\r\n" % (method, path) + "".join("%s: %s\r\n" % kv for kv in head.items()) + "\r\n"
    return text.encode() + data


def measure(base, target, work, connections, seconds):
    answer = ask(base, *getattr(target, work)())
    if not target.check(work, *answer):
        sys.exit("%s: wrong answer %s %s" % (work, answer[0], answer[2][:400]))
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(2000):
            request = raw(base, *getattr(target, work)())
            file.write(b"%08d\n" % len(request) + request)
        file.flush()

        def wrk(duration):
            return subprocess.run(["wrk", "-t1", "-c%d" % connections, "-d%ds" % duration, "-s", os.path.join(HERE, "replay.lua"), base],
                                  env={**os.environ, "REQUESTS": file.name}, capture_output=True, text=True, check=True).stdout

        wrk(max(1, seconds // 2))
        print(work, [line for line in wrk(seconds).splitlines() if line.startswith("{")][-1], flush=True)


def main():
    kind, base, path, works = sys.argv[1], sys.argv[2].rstrip("/"), sys.argv[3], sys.argv[4].split(",")
    connections, seconds = int((sys.argv[5:6] or ["8"])[0]), int((sys.argv[6:7] or ["10"])[0])
    target = importlib.import_module("product_" + kind).Target(base, Records(path))
    for work in works:
        measure(base, target, work, connections, seconds)


if __name__ == "__main__":
    main()
