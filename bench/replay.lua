-- Replays the raw requests of the file REQUESTS (8-digit length, newline, bytes; repeated) and prints one JSON line.
-- The 36 characters behind "Idempotency-Key: " are fresh in every request, so that a repeated write is a new one.
local requests, n, i, count, salt = {}, 0, 0, 0, tostring(os.time())
function init()
  local file = assert(io.open(os.getenv("REQUESTS"), "rb"))
  for length in function() return file:read(9) end do
    n = n + 1
    requests[n] = file:read(tonumber(length))
  end
  file:close()
end
function request()
  i = i % n + 1
  local text = requests[i]
  local _, last = text:find("Idempotency-Key: ", 1, true)
  if not last then return text end
  count = count + 1
  return text:sub(1, last) .. (string.format("%s-%-36d", salt, count):sub(1, 36):gsub(" ", "x")) .. text:sub(last + 37)
end
function done(summary, latency)
  local e = summary.errors
  print(string.format('{"rps": %.1f, "p50_ms": %.2f, "p95_ms": %.2f, "p99_ms": %.2f, "refused": %d, "broken": %d}',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, e.status, e.connect + e.read + e.write + e.timeout))
end
