import { expect, test } from "@jest/globals";
import { requestTimeFault } from "../../../src/senders/tencent-chat/request-time.ts";

const NOW = 1_767_350_400;
const WINDOW = 60;
const ALLOWED = "it may be 60 s old and 5 s ahead";

test.each([NOW, NOW - 60, NOW + 5])("%i is in time", (requestTime) => {
  expect(requestTimeFault(String(requestTime), NOW, WINDOW)).toBeNull();
});

test.each([
  { requestTime: NOW - 61, fault: `RequestTime is 61 s old by this clock; ${ALLOWED}` },
  { requestTime: NOW + 6, fault: `RequestTime is 6 s ahead of this clock; ${ALLOWED}` },
  { requestTime: NOW - 300, fault: `RequestTime is 300 s (5 min) old by this clock; ${ALLOWED}` },
  { requestTime: NOW + 8 * 3600, fault: `RequestTime is 28800 s (8 h) ahead of this clock, as if it were in local time; ${ALLOWED}` },
  {
    requestTime: NOW - 5.5 * 3600 + 20,
    fault: `RequestTime is 19780 s (5.5 h) old by this clock, as if it were in local time; ${ALLOWED}`,
  },
  { requestTime: NOW - 3600 - 90, fault: `RequestTime is 3690 s (61.5 min) old by this clock; ${ALLOWED}` },
  { requestTime: NOW - 1800, fault: `RequestTime is 1800 s (30 min) old by this clock; ${ALLOWED}` },
  { requestTime: NOW - 24 * 3600, fault: `RequestTime is 86400 s (24 h) old by this clock; ${ALLOWED}` },
  { requestTime: NOW - 10 * 86_400, fault: `RequestTime is 864000 s (10 days) old by this clock; ${ALLOWED}` },
  { requestTime: 0, fault: `RequestTime is 1767350400 s (20455.4 days) old by this clock; ${ALLOWED}` },
  { requestTime: `${NOW - 3}250`, fault: "RequestTime must be in seconds; in milliseconds, as it seems, it is 3 s old by this clock" },
  {
    requestTime: `${NOW + 7200}000`,
    fault: "RequestTime must be in seconds; in milliseconds, as it seems, it is 7200 s (2 h) ahead of this clock",
  },
  {
    requestTime: `${NOW - 24 * 3600}000`,
    fault: "RequestTime must be in seconds; in milliseconds, as it seems, it is 86400 s (24 h) old by this clock",
  },
  { requestTime: `${NOW}000000`, fault: "RequestTime must be in seconds; in microseconds, as it seems, it is 0 s old by this clock" },
  { requestTime: `${NOW}000000000`, fault: "RequestTime must be in seconds; in nanoseconds, as it seems, it is 0 s old by this clock" },
  { requestTime: `${NOW}.5`, fault: "RequestTime must be whole seconds since 1970" },
  { requestTime: "2026-01-02T10:40:00Z", fault: "RequestTime must be whole seconds since 1970" },
  { requestTime: "", fault: "RequestTime must be whole seconds since 1970" },
])("$requestTime: $fault", ({ requestTime, fault }) => {
  expect(requestTimeFault(String(requestTime), NOW, WINDOW)).toBe(fault);
});

test.each([
  [60.49, null],
  [60.5, "61 s old"],
  [-5.5, null],
  [-5.51, "6 s ahead"],
])("%d s, with the parts of a second in which it came: %s", (age, fault) => {
  const found = requestTimeFault(String(NOW), NOW + age, WINDOW);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(`RequestTime is ${fault}`);
});

const DAY = 86_400;

test.each([
  [DAY, "in milliseconds, as it seems, it is 86400 s (24 h) old"],
  [DAY + 1, "it may be 60 s old"],
  [-DAY, "in milliseconds, as it seems, it is 86400 s (24 h) ahead"],
  [-DAY - 1, "it may be 60 s old"],
])("milliseconds are recognized if they are about now: %d s", (age, fault) => {
  expect(requestTimeFault(`${NOW - age}000`, NOW, WINDOW)).toContain(fault);
});

test.each([
  ["1".repeat(20), "it may be"],
  ["1".repeat(21), "whole seconds"],
  ["１", "whole seconds"],
  ["-0", "whole seconds"],
  ["1\n", "whole seconds"],
])("%j: %s", (requestTime, fault) => {
  expect(requestTimeFault(requestTime, NOW, WINDOW)).toContain(fault);
});
