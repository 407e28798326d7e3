import { changeOrigin } from "../../src/audit/change-origin.ts";

/** Where a change comes from, for tests that are not about who makes it. */
export const ORIGIN = changeOrigin({ who: "tester", role: "operator", address: "203.0.113.7" }, "test", "lists/test");
