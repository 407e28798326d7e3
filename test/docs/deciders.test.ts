import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Question } from "../../generated/decider.ts";
import { runDeciderChecks } from "../../src/cli/conform/decider/run-decider-checks.ts";
import { failuresIn, summarize } from "../../src/cli/conform/summary.ts";
import { createMask } from "../../src/cli/mask-secrets.ts";
import { createDeciderClient } from "../../src/clients.ts";
import { readDocument } from "../../src/openapi/read-document.ts";
import { isInstalled } from "../support/is-installed.ts";
import { REPOSITORY, type Running, start } from "../support/run.ts";

const EXAMPLES = join(REPOSITORY, "src/docs/examples/deciders");

const OLD = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const NEW = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;

/** Longer than a busy machine takes. */
const PATIENT_MS = 20_000;

/** An example, and how to run it. */
interface Example {
  file: string;
  /** Command that shows that its language is there. */
  version: [program: string, parameter: string];
  /** Returns the program and its parameters. */
  prepare(path: string, folder: string): Promise<[program: string, parameters: string[]]>;
}

const DECIDERS: Example[] = [
  { file: "decider.py", version: ["python3", "--version"], prepare: async (path) => ["python3", [path]] },
  {
    file: "decider.go",
    version: ["go", "version"],
    prepare: async (path, folder) => {
      const program = join(folder, "decider");
      await promisify(execFile)("go", ["build", "-o", program, path]);
      return [program, []];
    },
  },
  { file: "decider.ts", version: ["node", "--version"], prepare: async (path) => ["node", [path]] },
];

for (const { file, version, prepare } of DECIDERS) {
  const missing = isInstalled(...version) ? null : `${version[0]} is not installed`;
  (missing === null ? describe : describe.skip)(missing === null ? file : `${file} (${missing})`, () => {
    let folder: string;
    let command: [program: string, parameters: string[]];
    const running: Running[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "imhook-decider-"));
      command = await prepare(join(EXAMPLES, file), folder);
    }, 120_000);

    afterAll(async () => {
      for (const decider of running) decider.kill("SIGKILL");
      await Promise.all(running.map(({ ended }) => ended));
      await rm(folder, { recursive: true });
    });

    test("refuses advertising, passes everything else, and asks for no secret that it has not", async () => {
      const url = await run();
      expect(await ask(url, [], { texts: ["Come to dinner"] })).toMatchObject({ data: { decision: "pass" } });
      expect(await ask(url, [], { texts: ["Come to", "our CASINO!"] })).toMatchObject({
        data: { decision: "refuse", message: "No advertising, please." },
      });
      expect(await ask(url, [], { texts: ["casino"], decisions: ["allow", "modify"] })).toMatchObject({ data: { decision: "pass" } });
    });

    test("answers what is signed with any of its secrets", async () => {
      const url = await run([OLD, NEW]);
      for (const secrets of [[OLD], [NEW], [NEW, OLD], [OTHER, NEW]])
        expect(await ask(url, secrets)).toMatchObject({ data: { decision: "refuse" } });
      expect((await ask(url, [OTHER])).response.status).toBe(401);
    });

    test("passes the checks of imhook conform", async () => {
      const url = await run([OLD]);
      const options = { only: /(?:)/, concurrency: 8, idleMs: 200, mask: createMask() };
      const findings = await runDeciderChecks({ url, secret: OLD, timeout: PATIENT_MS }, options);
      expect(failuresIn(findings)).toEqual([]);
      expect(summarize(findings).every(({ passed, skipped }) => passed > 0 && skipped === 0)).toBe(true);
    }, 120_000);

    /** Starts it on a free port. Returns its URL. */
    async function run(secrets: readonly string[] = []): Promise<string> {
      const secretFile = join(folder, `${running.length}.secret`);
      await writeFile(secretFile, `${secrets.join("\n")}\n`);
      const environment = { PORT: "0", ...(secrets.length > 0 && { SECRET_FILE: secretFile }) };
      const decider = start(...command, { environment });
      running.push(decider);
      const [, url = ""] = await decider.printed(/^Listening at (http:\S+\/decide)$/m);
      return url;
    }
  });
}

/** Asks about the message of the document's example. */
function ask(url: string, secrets: readonly string[], change: Partial<Question> = {}) {
  const { value } = readDocument("decider").paths["/decide"]?.post?.requestBody.content["application/json"].examples.message ?? {};
  return createDeciderClient({ url, secrets }).POST("/decide", { body: { ...(value as Question), ...change } });
}
