#!/usr/bin/env python3
"""Writes records to be brought in, always the same for the same number: records.py TASKS > records.ndjson

58 units (G0001..) with an account each (gen.u0001.., head and officer at once), a reader of everything (bench.reader), an officer
of the Office (bench.officer), one directive for every three tasks, and tasks with two to five entries of history; every fifth is open.
All accounts have the password of DONDOC_BENCH_PASSWORD, or "Dondoc@2026".
"""
import datetime as dt
import json
import os
import random
import sys

PASSWORD = os.environ.get("DONDOC_BENCH_PASSWORD", "Dondoc@2026")
VERBS = ["Báo cáo", "Tham mưu", "Kiểm tra", "Rà soát", "Triển khai", "Tổng hợp", "Đôn đốc", "Hoàn thiện"]
MATTERS = ["giải phóng mặt bằng", "phòng chống thiên tai", "cải cách hành chính", "an toàn giao thông", "xây dựng nông thôn mới",
           "thu ngân sách", "khám chữa bệnh", "bảo vệ rừng", "chuyển đổi số", "giải ngân vốn đầu tư công"]
UNITS = 58


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S+07:00")


def put(record, source_id, **fields):
    print(json.dumps({"record": record, "source": "gen", "sourceId": source_id, **fields}, ensure_ascii=False, separators=(",", ":")))


def task(rnd, number, now):
    unit = rnd.randint(1, UNITS)
    at = now - dt.timedelta(minutes=rnd.randint(60 * 24 * 10, 60 * 24 * 700))
    done = number % 5 != 0
    issued, events, percent = at, [], 0
    for step in range(rnd.randint(1, 4)):
        at += dt.timedelta(minutes=rnd.randint(60, 60 * 24 * 2))
        percent = min(99, percent + rnd.randint(5, 30))
        events.append({"at": stamp(at), "by": "a%d" % unit, "note": "Tiến độ đạt %d%%." % percent, "state": "IN_PROGRESS", "percent": percent})
    if done:
        at += dt.timedelta(minutes=60)
        events.append({"at": stamp(at), "by": "a%d" % unit, "note": "Đã hoàn thành.", "state": "CONFIRMED", "percent": 100})
    title = "%s %s" % (rnd.choice(VERBS), rnd.choice(MATTERS))
    put("task", "t%d" % number, directive="d%d" % ((number - 1) // 3 + 1), title=title, content=(title + " trên địa bàn tỉnh. ") * 6,
        leadUnit="u%d" % unit, coordinatingUnits=["u%d" % (unit % UNITS + 1)], dueDate=(issued + dt.timedelta(days=rnd.randint(5, 120))).strftime("%Y-%m-%d"),
        state="CONFIRMED" if done else "IN_PROGRESS", percent=100 if done else percent, issuedAt=stamp(issued),
        completedAt=stamp(at) if done else None, events=events)


def main():
    tasks, rnd, now = int(sys.argv[1]), random.Random(1), dt.datetime(2026, 11, 1, 8)
    for n in range(1, UNITS + 1):
        put("unit", "u%d" % n, code="G%04d" % n, name="Đơn vị số %d" % n, kind="DEPARTMENT", validFrom="2016-01-01")
    for n in range(1, UNITS + 1):
        put("account", "a%d" % n, username="gen.u%04d" % n, name="Cán bộ số %d" % n, unit="u%d" % n, roles=["UNIT_HEAD", "UNIT_OFFICER"], password=PASSWORD)
    put("account", "reader", username="bench.reader", name="Người đọc", roles=["AUDITOR"], password=PASSWORD)
    put("account", "officer", username="bench.officer", name="Chuyên viên", unit="u1", roles=["OFFICE_OFFICER"], password=PASSWORD)
    for n in range(1, (tasks + 2) // 3 + 1):
        day = (now - dt.timedelta(days=rnd.randint(700, 1000))).strftime("%Y-%m-%d")
        put("directive", "d%d" % n, type="TB", notation="%d/TB-UBND" % n, issued=day, issuer="UBND tỉnh", title="Về %s" % rnd.choice(MATTERS), body="Nội dung chỉ đạo. " * 60)
    for n in range(1, tasks + 1):
        task(rnd, n, now)


if __name__ == "__main__":
    main()
