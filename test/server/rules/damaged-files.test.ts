import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { get, post } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(60_000);

const COMMAND = "callbackBeforeAddBlackCommand";
const RULES = `
lists: { support: [support_01] }
rules:
  - { name: listed, on: ${COMMAND}, when: 'inList("support", request.blackUserID)', refuse: { code: 5001 } }
  - { name: careful, on: ${COMMAND}, when: 'request.ownerUserID == "eve" && inList("support", actor)', refuse: { code: 5002 }, onError: refuse }
  - { name: friends, on: ${COMMAND}, when: 'isFriend(actor, request.blackUserID)', refuse: { code: 5003 } }
  - { name: often, on: ${COMMAND}, when: 'count("blocks", actor, "1h") > 1', refuse: { code: 5004 } }
`;

let folder: string;
let data: string;
let started: Imhook[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-damaged-"));
  data = join(folder, "data");
  started = [];
  await writeFile(join(folder, "rules.yaml"), RULES);
});

afterEach(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<Imhook> {
  const imhook = await startImhook(data, { environment: { IMHOOK_RULES: join(folder, "rules.yaml"), ...environment } });
  started.push(imhook);
  return imhook;
}

let sent = 0;

async function block({ url }: Imhook, ownerUserID: string, blackUserID: string) {
  sent += 1;
  const body = { callbackCommand: COMMAND, operationID: `op-${sent}`, ownerUserID, blackUserID };
  return (await post(`${url}/openim/sample/${COMMAND}`, body)).json;
}

const newestEntry = async ({ operatorUrl }: Imhook) => {
  const { items } = (await get(`${operatorUrl}/api/callbacks?limit=1`)).json;
  return (await get(`${operatorUrl}/api/callbacks/${items[0].id}`)).json;
};

const damage = (name: string) => writeFile(join(data, name), "no database, and longer than the header of one".repeat(40));

describe.each([1, 2])("with %i processes", (workers) => {
  const IMHOOK_WORKERS = String(workers);

  test("a damaged operator.sqlite leaves lists unknown, which is said, until it is moved away", async () => {
    await end(await start({ IMHOOK_WORKERS }), "SIGTERM");
    await damage("operator.sqlite");
    const imhook = await start({ IMHOOK_WORKERS });
    expect(await block(imhook, "alice", "support_01")).toMatchObject({ nextCode: 0 });
    expect((await newestEntry(imhook)).rules.failed).toMatchObject([
      { rule: "listed", reason: expect.stringContaining("the values of the list support could not be read yet"), takenFor: "no-match" },
    ]);
    expect(await block(imhook, "eve", "bob")).toMatchObject({ nextCode: 1 });
    expect(await block(imhook, "alice", "carol")).toMatchObject({ nextCode: 1, errCode: 5004 });
    const damaged = expect.stringMatching(/operator\.sqlite is damaged .*imhook journal restore/);
    expect(await imhook.ready()).toMatchObject({ status: 200, json: { ready: true, rules: damaged, operatorFile: damaged } });
    const said = imhook.logLines().filter(({ level }) => level === 50);
    expect(said.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining([
        "values of lists not stored, retrying",
        "lists cannot follow the changes of the operator's file, retrying",
        "reviews cannot follow the journal, retrying",
        "lists, reviews and the audit log cannot be used",
      ]),
    );
    expect((await get(`${imhook.operatorUrl}/api/lists`)).status).toBe(500);
    for (const ending of ["", "-wal", "-shm"]) await rm(join(data, `operator.sqlite${ending}`), { force: true });
    await waitUntil(async () => (await block(imhook, `alice-${sent}`, "support_01")).errCode === 5001);
    await imhook.readyWhen(({ json }) => json.rules === "ok" && json.operatorFile === "ok");
    expect((await get(`${imhook.operatorUrl}/api/lists/support`)).json).toMatchObject({ size: 1 });
  });
});

test("without rules, a damaged operator.sqlite is said at the start and by /ready", async () => {
  await end(await start(), "SIGTERM");
  await damage("operator.sqlite");
  const imhook = await start({ IMHOOK_RULES: "" });
  expect(await block(imhook, "alice", "support_01")).toMatchObject({ nextCode: 0 });
  expect((await imhook.ready()).json).toMatchObject({ ready: true, operatorFile: expect.stringMatching(/operator\.sqlite is damaged/) });
  await imhook.logged("lists, reviews and the audit log cannot be used");
});

test("without relations.sqlite and with a damaged counters.sqlite, both are made again from the journal", async () => {
  const before = await start();
  expect(await block(before, "alice", "bob")).toMatchObject({ nextCode: 0 });
  const friend = {
    callbackCommand: "callbackAfterImportFriendsCommand",
    operationID: "op-f",
    ownerUserID: "alice",
    friendUserIDs: ["bob"],
  };
  expect((await post(`${before.url}/openim/sample/callbackAfterImportFriendsCommand`, friend)).json).toMatchObject({ errCode: 0 });
  await end(before, "SIGKILL");
  await rm(join(data, "relations.sqlite"));
  for (const ending of ["-wal", "-shm"]) {
    await rm(join(data, `relations.sqlite${ending}`), { force: true });
    await rm(join(data, `counters.sqlite${ending}`), { force: true });
  }
  await damage("counters.sqlite");
  const imhook = await start();
  await waitUntil(async () => (await block(imhook, `new-${sent}`, "bob")).nextCode === 0);
  expect(await block(imhook, "alice", "carol")).toMatchObject({ nextCode: 1, errCode: 5004 });
  await waitUntil(async () => (await block(imhook, "alice", "bob")).errCode === 5003);
  expect((await imhook.ready()).json).toMatchObject({ ready: true, rules: "ok", operatorFile: "ok" });
});
