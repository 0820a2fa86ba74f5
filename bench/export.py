"""Asks the portal for an Excel file of all tasks as a person does, waits for it, and watches the heap of the server."""

import html
import http.cookiejar
import re
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

url, user, password, rounds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


def get(path):
    return web.open(url + path, timeout=600).read()


def text(path):
    return get(path).decode()


def post(path, page, form, extra):
    """Sends the form of the page with its hidden fields."""
    body = re.search(r'<form id="%s".*?</form>' % form, page, re.S).group(0)
    fields = {html.unescape(n): html.unescape(v) for n, v in re.findall(r'<input type="hidden" name="([^"]*)"[^>]*? value="([^"]*)"', body)}
    fields.update({form: form, **extra})
    return web.open(url + path, urllib.parse.urlencode(fields).encode(), timeout=600).read().decode()


def row(jobs):
    """The newest job on the page."""
    return jobs.split("<tbody>")[1].split("</tr>")[0]


def server():
    for line in subprocess.run(["jcmd", "-l"], capture_output=True, text=True).stdout.splitlines():
        if "jboss-modules" in line:
            return line.split()[0]
    return None


def live(process):
    """Megabytes that are alive, after a full collection."""
    subprocess.run(["jcmd", process, "GC.run"], capture_output=True)
    heap = subprocess.run(["jcmd", process, "GC.heap_info"], capture_output=True, text=True).stdout
    return sum(int(k) for k in re.findall(r"(?:generation|G1 heap|heap).*?used (\d+)K", heap)) / 1024


page = text("/sign-in.xhtml")
form = re.search(r'<form id="([^"]*)"', page).group(1)
names = re.findall(r'<input[^>]*?name="([^"]*)"[^>]*?type="(text|password)"|<input[^>]*?type="(text|password)"[^>]*?name="([^"]*)"', page)
fields = {(b or c): (a or d) for a, b, c, d in names}
submit = re.search(r'<input[^>]*?type="submit"[^>]*?name="([^"]*)"|<button[^>]*?name="([^"]*)"[^>]*?type="submit"', page)
extra = {fields["text"]: user, fields["password"]: password}
if submit:
    extra[submit.group(1) or submit.group(2)] = ""
post("/sign-in.xhtml", page, form, extra)

process = server()
for number in range(1, rounds + 1):
    before = live(process) if process else 0
    most, ended = [before], threading.Event()

    def watch():
        while process and not ended.wait(1):
            most.append(live(process))

    watcher = threading.Thread(target=watch) if number == rounds else None
    page = text("/tasks/list.xhtml?view=all")
    start = time.time()
    if watcher:
        watcher.start()
    button = re.search(r'name="([^"]*xlsx)"', page).group(1)
    jobs = post("/tasks/list.xhtml?view=all", page, "exportForm", {button: "x"})
    while not re.search(r'href="[^"]*/jobs/', row(jobs)):
        time.sleep(0.2)
        jobs = text("/jobs.xhtml")
    took = time.time() - start
    ended.set()
    file = get(html.unescape(re.search(r'href="([^"]*/jobs/[^"]*)"', row(jobs)).group(1)))
    done = re.sub(r"\D", "", re.search(r"([\d.,\s]+) / ", re.sub(r"<[^>]+>", "", row(jobs))).group(1))
    note = f", heap alive {before:.0f} MB before, at most {max(most):.0f} MB (slowed by looking)" if watcher and process else ""
    print(f"round {number}: {done} rows, {len(file) / 1e6:.1f} MB, {took:.1f} s{note}", flush=True)
