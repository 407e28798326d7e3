import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { get, type Response, send } from "../../support/http.ts";
import { openFeed } from "../../support/live.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { expectDocumented } from "./expect-documented.ts";

const JSON_TYPE = { "content-type": "application/json" };
const TOKEN_OF_OPERATOR = "the-test-token-of-operator";

let folder: string;
let tokens: string;

/** Starts imhook with a token for each role. */
async function start(environment: Record<string, string> = {}, dataDirectory?: string): Promise<TestApp> {
  await writeFile(join(folder, "rules.yaml"), "lists: { spammers: [] }\nrules: []\n");
  return startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: tokens, IMHOOK_RULES: join(folder, "rules.yaml"), ...environment }, dataDirectory);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-sessions-"));
  tokens = join(folder, "tokens.yaml");
  await writeTokens(tokens, TOKEN_PER_ROLE);
});

afterAll(() => rm(folder, { recursive: true }));

function signIn(app: TestApp, token: string, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ token }) };
  return expectDocumented(app.operatorUrl, "POST", "/api/session", sent);
}

/** What a browser sends after a sign-in. */
async function cookieOf(app: TestApp, token = TOKEN_OF_OPERATOR): Promise<{ cookie: string }> {
  return { cookie: cookieIn(await signIn(app, token)).split(";", 1)[0] ?? "" };
}

function cookieIn({ headers }: Response): string {
  return [headers["set-cookie"]].flat()[0] ?? "";
}

const callerOf = (app: TestApp, headers: Record<string, string>) => expectDocumented(app.operatorUrl, "GET", "/api/caller", { headers });

const change = (app: TestApp, headers: Record<string, string>) =>
  send(`${app.operatorUrl}/api/lists/spammers/values`, { headers: { ...JSON_TYPE, ...headers }, body: '{"value":"bot"}' });

const signOut = (app: TestApp, headers: Record<string, string>) => expectDocumented(app.operatorUrl, "DELETE", "/api/session", { headers });

describe("with tokens", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await start();
  });

  afterAll(() => app.remove());

  test("signing in sets a cookie that no script and no other site can use, and says who has signed in", async () => {
    const answer = await signIn(app, TOKEN_OF_OPERATOR);
    expect(answer).toMatchObject({ status: 200, json: { who: "operator", role: "operator" } });
    expect(answer.json.expiresAt).toBeGreaterThan(Date.now() + 11 * 3_600_000);
    expect(cookieIn(answer)).toMatch(/^imhook_session=[\w-]{43}; path=\/; expires=[^;]+; samesite=strict; httponly$/);
    expect(cookieIn(await signIn(app, TOKEN_OF_OPERATOR))).not.toBe(cookieIn(answer));
  });

  test("the cookie stands for the token, and the audit log names the token", async () => {
    const cookie = await cookieOf(app);
    expect((await callerOf(app, cookie)).json).toMatchObject({ who: "operator", role: "operator", expiresAt: expect.any(Number) });
    expect((await change(app, cookie)).status).toBe(200);
    expect((await send(`${app.operatorUrl}/api/rules/reload`, { headers: cookie })).json).toMatchObject({ code: "insufficient-role" });
    await signOut(app, cookie);
    const { items } = (await expectDocumented(app.operatorUrl, "GET", "/api/audit?who=operator", { headers: bearerOf("admin") })).json;
    expect(items.slice(0, 3).map(({ action, object, role }: Record<string, string>) => [action, object, role])).toEqual([
      ["endSession", "sessions", "operator"],
      ["addListValue", "lists/spammers", "operator"],
      ["createSession", "sessions", "operator"],
    ]);
  });

  test("what is done with a session counts as a use of its token", async () => {
    const usedAt = async () => {
      const { items } = (await get(`${app.operatorUrl}/api/tokens`, bearerOf("admin"))).json;
      return items.find(({ name }: { name: string }) => name === "operator").lastUsedAt;
    };
    const cookie = await cookieOf(app);
    const signedInAt = await usedAt();
    await waitUntil(async () => {
      await callerOf(app, cookie);
      return (await usedAt()) > signedInAt;
    });
  });

  test.each([
    { sent: {}, code: "missing-token" },
    { sent: { cookie: "other=1" }, code: "missing-token" },
    { sent: { cookie: "imhook_session=" }, code: "invalid-session" },
    { sent: { cookie: "imhook_session=wrong" }, code: "invalid-session" },
    { sent: { cookie: `imhook_session=${"x".repeat(43)}` }, code: "invalid-session" },
    { sent: { cookie: `imhook_session=${TOKEN_OF_OPERATOR}` }, code: "invalid-session" },
    { sent: { cookie: `imhook_session=${"x".repeat(8000)}` }, code: "invalid-session" },
  ])("$sent is no session, and no wrong token", async ({ sent, code }) => {
    const answer = await callerOf(app, sent as Record<string, string>);
    expect(answer).toMatchObject({ status: 401, json: { code }, headers: { "www-authenticate": 'Bearer realm="imhook"' } });
    expect(app.logLines.filter(({ msg }) => msg === "wrong token for the operator API")).toEqual([]);
  });

  test("the header Authorization comes before the cookie", async () => {
    const cookie = await cookieOf(app);
    expect((await callerOf(app, { ...cookie, ...bearerOf("viewer") })).json.who).toBe("viewer");
    expect((await callerOf(app, { ...cookie, authorization: "Basic eDp5" })).json.code).toBe("invalid-token");
  });

  test("a wrong token is refused, counted and logged as one in the header is", async () => {
    const wrongTokens = async () => (await get(`${app.operatorUrl}/api/statistics`, bearerOf("viewer"))).json.operator.wrongTokens;
    const before = await wrongTokens();
    for (const wrong of ["wrong", "the-test-token-of-operato", "operator"])
      expect(await signIn(app, wrong)).toMatchObject({ status: 401, json: { code: "invalid-token" } });
    expect(await wrongTokens()).toBe(before + 3);
    expect(app.logLines).toContainEqual(
      expect.objectContaining({ level: 40, msg: "wrong token for the operator API", remoteAddress: "127.0.0.1" }),
    );
  });

  test("nobody can push out the audit log by signing in again and again", async () => {
    for (let number = 0; number < 30; number += 1) expect((await signIn(app, "the-test-token-of-admin")).status).toBe(200);
    expect(await signIn(app, "the-test-token-of-admin")).toMatchObject({ status: 429, json: { code: "too-many-attempts" } });
    expect((await signIn(app, TOKEN_OF_OPERATOR)).status).toBe(200);
  });

  test.each([
    { body: "", type: "application/json" },
    { body: "{}", type: "application/json" },
    { body: '{"token":7}', type: "application/json" },
    { body: '{"token":""}', type: "application/json" },
    { body: `{"token":"${"x".repeat(5000)}"}`, type: "application/json" },
    { body: `token=${TOKEN_OF_OPERATOR}`, type: "application/x-www-form-urlencoded" },
    { body: JSON.stringify({ token: TOKEN_OF_OPERATOR }), type: "text/plain" },
  ])("$type $body.length is no sign-in", async ({ body, type }) => {
    const answer = await send(`${app.operatorUrl}/api/session`, { headers: { "content-type": type }, body });
    expect([400, 415]).toContain(answer.status);
    expect(cookieIn(answer)).toBe("");
  });

  describe("a web page of another site", () => {
    const own = () => new URL(app.operatorUrl).host;

    test.each<Record<string, string>>([
      { origin: "https://example.com" },
      { origin: "null" },
      { origin: "http://127.0.0.1:1" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ])("changes nothing with the cookie, and signs nobody in or out: %j", async (headers) => {
      const cookie = await cookieOf(app);
      for (const answer of [
        await change(app, { ...cookie, ...headers }),
        await signIn(app, "the-test-token-of-viewer", { ...cookie, ...headers }),
        await signOut(app, { ...cookie, ...headers }),
      ]) {
        expect(answer).toMatchObject({ status: 403, json: { code: "cross-site" } });
        expect(cookieIn(answer)).toBe("");
      }
      expect((await callerOf(app, cookie)).json.who).toBe("operator");
      // A page that has the token itself is no forgery.
      expect((await change(app, { ...bearerOf("operator"), ...headers })).status).toBe(200);
    });

    test("is not confused with the console", async () => {
      const headers = { origin: `http://${own()}`, "sec-fetch-site": "same-origin" };
      const cookie = await cookieOf(app);
      expect((await change(app, { ...cookie, ...headers })).status).toBe(200);
      expect((await signOut(app, { ...cookie, ...headers })).json).toEqual({ ended: true });
    });

    test("is not confused with the console behind a proxy that changes the header Host", async () => {
      const headers = { host: "imhook.internal", origin: "https://console.example.com", "sec-fetch-site": "same-origin" };
      expect((await change(app, { ...(await cookieOf(app)), ...headers })).status).toBe(200);
    });
  });

  describe("a session ends, and so do its feeds,", () => {
    afterEach(async () => {
      await writeTokens(tokens, TOKEN_PER_ROLE);
      await waitUntil(async () => (await callerOf(app, bearerOf("operator"))).status === 200);
    });

    /** Expects that the session and its feed end by what is done, and that those of others go on. */
    async function expectEnd(act: (cookie: { cookie: string }) => Promise<unknown>): Promise<void> {
      const [cookie, others] = [await cookieOf(app), await cookieOf(app, "the-test-token-of-viewer")];
      const [feed, feedOfOthers] = [await openFeed(app.operatorUrl, "", cookie), await openFeed(app.operatorUrl, "", others)];
      await feed.live();
      await act(cookie);
      await feed.ended;
      expect(await callerOf(app, cookie)).toMatchObject({ status: 401, json: { code: "invalid-session" } });
      expect((await callerOf(app, others)).status).toBe(200);
      feedOfOthers.close();
    }

    test("when somebody signs out", () =>
      expectEnd(async (cookie) => {
        const answer = await signOut(app, cookie);
        expect(answer.json).toEqual({ ended: true });
        expect(cookieIn(answer)).toMatch(/^imhook_session=; path=\/; expires=Thu, 01 Jan 1970/);
        expect((await signOut(app, cookie)).json).toEqual({ ended: false });
      }));

    test("when its token is removed", () =>
      expectEnd(() =>
        writeTokens(
          tokens,
          TOKEN_PER_ROLE.filter(({ role }) => role !== "operator"),
        ),
      ));

    test("when its token gets another role", () =>
      expectEnd(() =>
        writeTokens(
          tokens,
          TOKEN_PER_ROLE.map((token) => (token.role === "operator" ? { ...token, role: "viewer" } : token)),
        ),
      ));

    test("when its token is replaced under the same name", () =>
      expectEnd(() =>
        writeTokens(
          tokens,
          TOKEN_PER_ROLE.map((token) => (token.role === "operator" ? { ...token, token: "a-new-token-of-the-operator" } : token)),
        ),
      ));

    test("when its token expires", () =>
      expectEnd(() =>
        writeTokens(
          tokens,
          TOKEN_PER_ROLE.map((token) =>
            token.role === "operator" ? { ...token, expiresAt: new Date(Date.now() + 1000).toISOString() } : token,
          ),
        ),
      ));
  });

  test("signing out without a session is fine", async () => {
    expect((await signOut(app, {})).json).toEqual({ ended: false });
    expect((await signOut(app, { cookie: "imhook_session=wrong" })).json).toEqual({ ended: false });
  });

  test("neither a token nor the id of a session is in the log", async () => {
    const cookie = await cookieOf(app);
    await signIn(app, "a wrong token");
    await signOut(app, cookie);
    expect(app.logLines).toContainEqual(expect.objectContaining({ msg: "signed in", who: "operator", remoteAddress: "127.0.0.1" }));
    expect(app.logLines).toContainEqual(expect.objectContaining({ msg: "signed out", who: "operator", remoteAddress: "127.0.0.1" }));
    const id = cookie.cookie.split("=")[1] ?? "";
    for (const secret of [id, TOKEN_OF_OPERATOR, "a wrong token"]) expect(JSON.stringify(app.logLines)).not.toContain(secret);
  });
});

test("a session survives a restart", async () => {
  const first = await start();
  const cookie = await cookieOf(first);
  await first.close();
  const second = await start({}, first.config.dataDirectory);
  expect((await callerOf(second, cookie)).json.who).toBe("operator");
  await second.remove();
});

test("behind a proxy that speaks HTTPS, the cookie is not sent without it", async () => {
  const credentials = { IMHOOK_TENCENT_CHAT_APPS: "1400000000:t0ken", IMHOOK_OPENIM_APPS: "shop:s3cret" };
  const app = await start({ IMHOOK_TRUSTED_PROXIES: "127.0.0.1", ...credentials });
  expect(cookieIn(await signIn(app, TOKEN_OF_OPERATOR, { "x-forwarded-proto": "https" }))).toContain("; secure");
  expect(cookieIn(await signIn(app, TOKEN_OF_OPERATOR, { "x-forwarded-proto": "http" }))).not.toContain("; secure");
  await app.remove();
});

test("without its file nobody signs in, and tokens work as before", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "imhook-sessions-data-"));
  await writeFile(join(dataDirectory, "operator.sqlite"), "this is no database", { mode: 0o600 });
  // Rules need the file, so there are none.
  const app = await startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: tokens }, dataDirectory);
  expect((await callerOf(app, bearerOf("viewer"))).json.who).toBe("viewer");
  expect(await signIn(app, TOKEN_OF_OPERATOR)).toMatchObject({ status: 500, json: { code: "internal" } });
  expect((await callerOf(app, { cookie: `imhook_session=${"x".repeat(43)}` })).status).toBe(500);
  await app.remove();
});

test("without tokens there is nothing to sign in to", async () => {
  const app = await startTestApp();
  const answer = await signIn(app, "anything");
  expect(answer).toMatchObject({ status: 200, json: { who: "anyone", role: "admin", expiresAt: null } });
  expect(cookieIn(answer)).toBe("");
  expect((await callerOf(app, { cookie: `imhook_session=${"x".repeat(43)}` })).json.who).toBe("anyone");
  expect((await signOut(app, {})).json).toEqual({ ended: false });
  await app.remove();
});
