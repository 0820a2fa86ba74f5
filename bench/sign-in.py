#!/usr/bin/env python3
"""What signing in costs: bench/sign-in.py URL PID

PID is that of the server. Measured on demo data: processor time of one sign-in beside that of its password hash, which is taken from
refused tries of an unknown name less the cost of a request, and the list of tasks while 32 people sign in at once.
"""
import json
import os
import sys
import threading
import time
import urllib.error
import urllib.request

URL, PID = sys.argv[1] + "/api/v1", int(sys.argv[2])
TICK = os.sysconf("SC_CLK_TCK")


def processor():
    with open(f"/proc/{PID}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK * 1000


def call(method, path, body=None, token=None):
    request = urllib.request.Request(URL + path, method=method)
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", "Bearer " + token)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer) if answer.status == 200 else {}
    except urllib.error.HTTPError as refused:
        return {"status": refused.code}


def sign_in(name="chuyenvien", password="Dondoc@2026"):
    return call("POST", "/auth/token", {"username": name, "password": password})


def cost(what, times):
    before, began = processor(), time.monotonic()
    for _ in range(times):
        what()
    return (processor() - before) / times, (time.monotonic() - began) / times * 1000


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def listing(token, seconds):
    taken, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.monotonic()
        call("GET", "/tasks?size=25", token=token)
        taken.append((time.monotonic() - began) * 1000)
    return taken


def main():
    token = sign_in()["accessToken"]
    for _ in range(30):
        sign_in()
    listing(token, 5)
    idle, _ = cost(lambda: time.sleep(0.3), 20)
    cpu, wall = cost(sign_in, 60)
    renewal = {"refreshToken": sign_in()["refreshToken"]}
    rest, _ = cost(lambda: renewal.update(refreshToken=call("POST", "/auth/refresh", renewal)["refreshToken"]), 200)
    print(f"one sign-in: {cpu:.1f} ms of processor, {wall:.1f} ms in all; idle server: {idle / 300 * 1000:.1f} ms a second")
    print(f"all of it but the hash, as a renewal has it: {rest:.1f} ms")
    quiet = listing(token, 15)
    stop = time.monotonic() + 15
    statuses = []

    def crowd():
        while time.monotonic() < stop:
            statuses.append(sign_in().get("status", 200))

    people = [threading.Thread(target=crowd) for _ in range(32)]
    for each in people:
        each.start()
    busy = listing(token, 14)
    for each in people:
        each.join()
    good = statuses.count(200)
    print(f"list p95: {percentile(quiet, 0.95):.1f} ms alone, {percentile(busy, 0.95):.1f} ms while 32 sign in"
          f" ({good} signed in, {len(statuses) - good} asked to come later)")


main()
