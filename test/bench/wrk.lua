-- Sends one callback over and over, counts the answers that are not the expected one, and prints what was measured as JSON.
wrk.method = os.getenv("CALLBACK_METHOD")
wrk.body = os.getenv("CALLBACK_BODY")
wrk.headers["content-type"] = os.getenv("CALLBACK_CONTENT_TYPE")

local expected = os.getenv("EXPECTED_ANSWER")
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

-- Global, so that it can be asked of each thread.
wrong = 0

function response(status, headers, body)
  if status ~= 200 or body ~= expected then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local wrongOfAll = 0
  for _, thread in ipairs(threads) do
    wrongOfAll = wrongOfAll + thread:get("wrong")
  end
  local errors = summary.errors
  io.write(string.format(
    '{"callbacks":%d,"microseconds":%d,"wrong":%d,"errors":%d,"p50":%d,"p99":%d,"p999":%d,"cpuSeconds":%f}\n',
    summary.requests, summary.duration, wrongOfAll, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), os.clock()
  ))
end
