import { expect, test } from "@jest/globals";
import { causeOf } from "../../../../../src/console/pages/live/feed/connection.ts";

test.each([
  [400, "filters"],
  [401, "session"],
  [403, "session"],
  [404, "unknown"],
  [429, "viewers"],
  [500, null],
  [502, null],
  [503, null],
])("status %d closes a feed because of %s", (status, cause) => {
  expect(causeOf(status)).toBe(cause);
});
