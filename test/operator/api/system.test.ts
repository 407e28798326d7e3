import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import createClient from "openapi-fetch";
import type { paths } from "../../../generated/operator.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";

const SECRET = "an-operator-token-of-the-test-123456";

let directory: string;
let imhook: Imhook;
let api: ReturnType<typeof createClient<paths>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "imhook-system-"));
  const environment = { IMHOOK_OPERATOR_TOKEN: SECRET, IMHOOK_OPENIM_APPS: `sample:${SECRET}`, IMHOOK_RETENTION_AGE: "30" };
  imhook = await startImhook(directory, { environment });
  api = createClient<paths>({ baseUrl: imhook.operatorUrl, headers: { Authorization: `Bearer ${SECRET}` } });
});

afterAll(async () => {
  await end(imhook, "SIGTERM");
  await rm(directory, { recursive: true });
});

test("tells of processes, files, retention and followers", async () => {
  const { data } = await api.GET("/api/system");
  expect(data).toMatchObject({
    workers: { wanted: 1, ready: 1, died: 0 },
    processes: [{ worker: "1" }],
    retention: { days: 30, mebibytes: null },
    journal: { entriesPerDay: null },
  });
  expect(data?.processes[0]?.residentBytes).toBeGreaterThan(1_000_000);
  expect(data?.files.map(({ name }) => name)).toEqual(expect.arrayContaining(["journal", "index", "relations"]));
  expect(data?.followers.map(({ name }) => name)).toEqual(expect.arrayContaining(["index", "relations", "series"]));
  expect(data?.disk.freeBytes).toBeGreaterThan(0);
});

test("settings in force name their source, and no secret", async () => {
  const { data } = await api.GET("/api/settings");
  expect(data?.items.find(({ variable }) => variable === "IMHOOK_OPERATOR_TOKEN")).toMatchObject({
    isSet: true,
    value: null,
    source: "environment",
  });
  expect(data?.items.find(({ variable }) => variable === "IMHOOK_DATA_DIR")).toMatchObject({ source: "environment", value: directory });
  expect(JSON.stringify(data)).not.toContain(SECRET);
});
