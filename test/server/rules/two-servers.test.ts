import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { versionOf } from "../../../src/rules/file/version-of.ts";
import { get, post, send } from "../../support/http.ts";
import { usePostgres } from "../../support/postgres.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";

const postgres = usePostgres();

const BLOCK = "callbackBeforeAddBlackCommand";
const refuseWith = (code: number) =>
  `lists:\n  spammers: { values: [mallory] }\nrules:\n  - { name: protect, on: user.blocking, when: 'inList("spammers", actor)', refuse: { code: ${code} } }\n`;
const RULES = refuseWith(5001);

let folder: string;
let apps: TestApp[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-two-servers-"));
  await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
  const { url } = await postgres.create();
  apps = [];
  for (const name of ["one.yaml", "other.yaml"]) {
    await writeFile(join(folder, name), RULES);
    apps.push(
      await startTestApp({
        IMHOOK_DATABASE: url,
        IMHOOK_RULES: join(folder, name),
        IMHOOK_OPERATOR_TOKENS_FILE: join(folder, "tokens.yaml"),
      }),
    );
  }
}, 60_000);

afterAll(async () => {
  for (const app of apps) await app.remove();
  await rm(folder, { recursive: true });
});

const urlOf = (index: number, path: string) => `${apps[index]?.operatorUrl}${path}`;

async function codeOf(index: number, actor: string): Promise<number> {
  const body = { callbackCommand: BLOCK, operationID: "op", ownerUserID: actor, blackUserID: "bob" };
  return (await post(`${apps[index]?.url}/openim/sample/${BLOCK}`, body)).json.errCode;
}

test("rules that an operator replaces at one server decide at the other within a second", async () => {
  expect([await codeOf(0, "mallory"), await codeOf(1, "mallory")]).toEqual([5001, 5001]);
  const headers = { "content-type": "application/yaml", ...bearerOf("admin") };
  const at = urlOf(0, `/api/rules/file?version=${versionOf(RULES)}`);
  expect((await send(at, { method: "PUT", headers, body: refuseWith(5002) })).json).toMatchObject({ result: "used" });
  const replacedAt = performance.now();
  await waitUntil(async () => (await codeOf(1, "mallory")) === 5002);
  expect(performance.now() - replacedAt).toBeLessThan(1000);
  expect(await readFile(join(folder, "other.yaml"), "utf8")).toBe(refuseWith(5002));
  const stale = await send(urlOf(1, `/api/rules/file?version=${versionOf(RULES)}`), { method: "PUT", headers, body: refuseWith(5003) });
  expect([stale.status, stale.json.detail]).toEqual([409, expect.stringContaining("read it again")]);
});

test("a value that an operator adds at one server decides at the other", async () => {
  expect(await codeOf(1, "trudy")).toBe(0);
  const headers = { "content-type": "application/json", ...bearerOf("admin") };
  const added = await send(urlOf(0, "/api/lists/spammers/values"), { method: "POST", headers, body: JSON.stringify({ value: "trudy" }) });
  expect(added.status).toBeLessThan(300);
  await waitUntil(async () => (await codeOf(1, "trudy")) !== 0);
  const { items } = (await get(urlOf(1, "/api/audit?action=addListValue"), bearerOf("admin"))).json;
  expect(items).toMatchObject([{ object: "lists/spammers", value: "trudy" }]);
});

test("whoever signs in at one server can go on at the other, until the session ends", async () => {
  const headers = { "content-type": "application/json" };
  const token = bearerOf("operator").authorization.replace("Bearer ", "");
  const signedIn = await send(urlOf(0, "/api/session"), { method: "POST", headers, body: JSON.stringify({ token }) });
  const cookie = String([signedIn.headers["set-cookie"]].flat()[0]).split(";", 1)[0] ?? "";
  expect((await get(urlOf(1, "/api/lists"), { cookie })).status).toBe(200);
  await send(urlOf(1, "/api/session"), { method: "DELETE", headers: { cookie, "sec-fetch-site": "same-origin" } });
  expect((await get(urlOf(0, "/api/lists"), { cookie })).status).toBe(401);
});
