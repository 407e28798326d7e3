import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Sender } from "../../../generated/operator.ts";
import type { Finding } from "../../../src/cli/conform/check.ts";
import { createJudge, type Judge } from "../../../src/cli/conform/judge.ts";
import { runChecks } from "../../../src/cli/conform/run-checks.ts";
import { failuresIn, summarize } from "../../../src/cli/conform/summary.ts";
import { type Target, targetsOf } from "../../../src/cli/conform/target.ts";
import { createMask } from "../../../src/cli/mask-secrets.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { FAULTS } from "./servers/faults.ts";
import { APP_ID, APP_NAME, json, right, SECRET, TOKEN } from "./servers/right.ts";
import { serveAnswer } from "./servers/serve.ts";

const SENDERS: Sender[] = ["tencent-chat", "openim"];

/** The commands of the faults, and the checks that belong to no command. */
const SOME_COMMANDS = new RegExp(
  [
    "Black|SetGroupInfo|MembersJoin|MsgModify|UpdateUserInfoEx|DisMiss|Follow|Sns.CallbackPrev",
    "/(before|after)$|/authentication/|/connections/",
  ].join("|"),
);

let judges: Record<Sender, Judge>;

beforeAll(async () => {
  judges = { "tencent-chat": createJudge("tencent-chat", createMask()), openim: createJudge("openim", createMask()) };
});

describe("a server with one fault", () => {
  test.each(FAULTS)(
    "$name: $found",
    async ({ sender, answer, found, ids, rule, oneAtATime = false, only = SOME_COMMANDS, forms = ["path"] }) => {
      const server = await serveAnswer(answer, { oneAtATime });
      try {
        const failures = failuresIn(await check({ ...targetOf(server.url, sender), forms }, only));
        expect(failures.map(({ check: { id } }) => id)).toContain(found);
        expect(failures.find(({ check: { id } }) => id === found)?.result).toMatchObject({ rule, repeat: expect.stringContaining("curl") });
        expect(failures.map(({ check: { id } }) => id).filter((id) => !ids.test(id))).toEqual([]);
      } finally {
        await server.close();
      }
    },
  );
});

test.each(SENDERS)("a correct server for %s passes", async (sender) => {
  const server = await serveAnswer(right);
  try {
    const findings = await check(targetOf(server.url, sender));
    expect(failuresIn(findings)).toEqual([]);
    expect(summarize(findings).every(({ passed, skipped }) => passed > 0 && skipped === 0)).toBe(true);
  } finally {
    await server.close();
  }
});

test("a server that refuses a command by its own rules passes", async () => {
  const refusal = { actionCode: 0, errCode: 5000, errMsg: "no", errDlt: "", nextCode: 1 };
  const refuses = /"(callbackBeforeAddFriendCommand|addBlackCommand|callbackBeforeAddBlackCommand)"/;
  const server = await serveAnswer((call) => (refuses.test(call.text) && right(call).status === 200 ? json(200, refusal) : right(call)));
  try {
    const findings = await check(targetOf(server.url, "openim"), /AddFriendCommand|[aA]ddBlack|(content-type|body)\/before|connections/);
    expect(failuresIn(findings)).toEqual([]);
    expect(findings.length).toBeGreaterThan(50);
  } finally {
    await server.close();
  }
});

describe("imhook", () => {
  let open: TestApp;
  let guarded: TestApp;

  beforeAll(async () => {
    open = await startTestApp();
    guarded = await startTestApp({
      IMHOOK_TENCENT_CHAT_APPS: `${APP_ID}:${TOKEN},1400000008:other`,
      IMHOOK_OPENIM_APPS: `${APP_NAME}:${SECRET}`,
    });
  });

  afterAll(async () => {
    await open.remove();
    await guarded.remove();
  });

  test.each(SENDERS)(
    "passes every check of %s, without credentials",
    async (sender) => {
      const [target] = targetsOf(`${open.url}/${sender}`, { form: ["path", "query", "bare"] });
      const findings = await check(target as Target);
      expect(failuresIn(findings)).toEqual([]);
      const skipped = summarize(findings).filter((summary) => summary.skipped > 0);
      expect(skipped.map(({ family }) => family)).toEqual(["authentication"]);
    },
    120_000,
  );

  test.each(SENDERS)(
    "passes every check of %s, with credentials",
    async (sender) => {
      const findings = await check(targetOf(guarded.url, sender));
      expect(failuresIn(findings)).toEqual([]);
      expect(summarize(findings).every(({ passed, skipped }) => passed > 0 && skipped === 0)).toBe(true);
    },
    120_000,
  );

  test("fails every check if the credentials are wrong", async () => {
    const target = { ...targetOf(guarded.url, "openim"), credential: "other" };
    const findings = await check(target, /commands\/callbackBeforeAddBlackCommand/);
    expect(failuresIn(findings)).toHaveLength(findings.length);
  });
});

function check(target: Target, only = /(?:)/): Promise<Finding[]> {
  return runChecks(target, { only, concurrency: 16, idleMs: 200, mask: createMask(), judge: judges[target.sender] });
}

/** With the credentials of the small servers. */
function targetOf(url: string, sender: Sender): Target {
  const credentials = sender === "openim" ? { app: APP_NAME, credential: SECRET } : { app: APP_ID, credential: TOKEN };
  return { sender, url: `${url}/${sender}`, forms: ["path", "query", "bare"], ...credentials };
}
