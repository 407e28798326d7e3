import { expect, test } from "@jest/globals";
import { isUnitTest } from "./unit-tests.ts";

test.each([
  { path: "test/unit-tests.test.ts", isUnit: true },
  { path: "test/server/cluster/supervisor.test.ts", isUnit: true },
  // Starts a process itself, and through test/support.
  { path: "test/package/container.test.ts", isUnit: false },
  { path: "test/cli/main.test.ts", isUnit: false },
  // Opens a port, in a module that is imported dynamically.
  { path: "test/operator/api/protection.test.ts", isUnit: false },
])("$path is a unit test: $isUnit", ({ path, isUnit }) => {
  expect(isUnitTest(path)).toBe(isUnit);
});
