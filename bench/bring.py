#!/usr/bin/env python3
"""Brings records in and says how fast: bring.py http://127.0.0.1:8080 records.ndjson

First all that is not a task, then the tasks. Signs in as admin with DONDOC_ADMIN_PASSWORD; where that is still the password given
at the first start, it is changed to the same with "-1" behind it.
"""
import json
import os
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "targets"))
from product_base import call  # noqa: E402


class Admin:
    def __init__(self, base):
        self.base, self.until, self.held = base, 0, None

    def token(self):
        if time.time() > self.until:
            got = self.sign_in()
            self.held, self.until = got["accessToken"], time.time() + got["expiresIn"] / 2
        return self.held

    def sign_in(self):
        first = os.environ["DONDOC_ADMIN_PASSWORD"]
        for password in (first, first + "-1"):
            try:
                return call(self.base, "POST", "/auth/token", body={"username": "admin", "password": password})
            except urllib.error.HTTPError as e:
                if e.code == 403:
                    call(self.base, "POST", "/me/password", body={"username": "admin", "old": password, "new": first + "-1"})
        return call(self.base, "POST", "/auth/token", body={"username": "admin", "password": first + "-1"})


def bring(base, admin, what, lines):
    with tempfile.TemporaryFile() as file:
        file.writelines(lines)
        size = file.tell()
        file.seek(0)
        start = time.time()
        headers = {"Authorization": "Bearer " + admin.token(), "Content-Type": "application/x-ndjson", "Content-Length": str(size)}
        run = json.load(urllib.request.urlopen(urllib.request.Request(base + "/imports", file, headers, method="POST")))["id"]
        report = {"state": "RUNNING"}
        while report["state"] == "RUNNING":
            time.sleep(0.5)
            report = call(base, "GET", "/imports/" + run, admin.token())
    seconds = time.time() - start
    print("%-6s %s: %d records in %.1f s = %.0f/s, refused %d" % (what, report["state"], report["read"], seconds, report["read"] / seconds, report["rejected"]))


def main():
    base = sys.argv[1].rstrip("/") + "/api/v1"
    with open(sys.argv[2], "rb") as records:
        lines = records.readlines()
    admin = Admin(base)
    bring(base, admin, "others", [line for line in lines if b'"record":"task"' not in line])
    bring(base, admin, "tasks", [line for line in lines if b'"record":"task"' in line])


if __name__ == "__main__":
    main()
