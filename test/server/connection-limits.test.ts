import { expect, test } from "@jest/globals";
import { connectionLimits, warnOfFewFiles } from "../../src/server/connection-limits.ts";

test.each([
  { openFiles: undefined, kept: 2000, most: 10_000, enough: true },
  { openFiles: 1_048_576, kept: 2000, most: 10_000, enough: true },
  { openFiles: 10_500, kept: 2000, most: 10_000, enough: true },
  { openFiles: 2500, kept: 2000, most: 2000, enough: true },
  { openFiles: 2499, kept: 1999, most: 1999, enough: false },
  { openFiles: 1024, kept: 524, most: 524, enough: false },
  { openFiles: 200, kept: 100, most: 100, enough: false },
])("with $openFiles open files, $kept of 2,000 connections are kept and $most can be open", ({ openFiles, kept, most, enough }) => {
  const limits = connectionLimits({ maxConnections: 2000 }, openFiles);
  expect(limits).toMatchObject({ kept, most, perAddress: Math.ceil(kept / 2) });
  const warnings: object[] = [];
  warnOfFewFiles(limits, { maxConnections: 2000 }, { warn: (fields: object) => warnings.push(fields) });
  expect(warnings).toEqual(enough ? [] : [{ connections: kept, configured: 2000 }]);
});
