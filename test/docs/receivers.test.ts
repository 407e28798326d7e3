import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { type Response, send } from "../support/http.ts";
import { isInstalled } from "../support/is-installed.ts";
import { REPOSITORY, type Running, start } from "../support/run.ts";

const EXAMPLES = join(REPOSITORY, "src/docs/examples/deliver");

const OLD = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const NEW = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;

/** An example, and how to run it. */
interface Example {
  file: string;
  /** Command that shows that what it needs is there. */
  needs: [program: string, ...parameters: string[]];
  /** Returns the program and its parameters. */
  prepare(path: string, folder: string): Promise<[program: string, parameters: string[]]>;
  /** Whether it takes several secrets and knows repeats. */
  isComplete: boolean;
  takesBatches: boolean;
}

const RECEIVERS: Example[] = [
  {
    file: "receiver.py",
    needs: ["python3", "--version"],
    prepare: async (path) => ["python3", [path]],
    isComplete: true,
    takesBatches: true,
  },
  {
    file: "library.py",
    needs: ["python3", "-c", "import standardwebhooks"],
    prepare: async (path) => ["python3", [path]],
    isComplete: false,
    takesBatches: false,
  },
  {
    file: "receiver.ts",
    needs: ["node", "--version"],
    prepare: async (path) => ["node", [path]],
    isComplete: true,
    takesBatches: true,
  },
  {
    file: "receiver.go",
    needs: ["go", "version"],
    prepare: async (path, folder) => {
      const program = join(folder, "receiver");
      await promisify(execFile)("go", ["build", "-o", program, path]);
      return [program, []];
    },
    isComplete: true,
    takesBatches: false,
  },
];

const eventOf = (id: string, target: string) => ({
  ...{ specversion: "1.0", id, source: "/tencent-chat/1400000000", type: "friend.added" },
  ...{ time: "2026-07-01T12:00:00.000Z", datacontenttype: "application/json", data: { actor: "anna", target } },
});

for (const { file, needs, prepare, isComplete, takesBatches } of RECEIVERS) {
  const isPossible = isInstalled(...needs);
  (isPossible ? describe : describe.skip)(isPossible ? file : `${file} (without ${needs.join(" ")})`, () => {
    let folder: string;
    const running: Running[] = [];

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "imhook-receiver-"));
    });

    afterEach(async () => {
      for (const receiver of running) receiver.kill("SIGKILL");
      await Promise.all(running.splice(0).map(({ ended }) => ended));
      await rm(folder, { recursive: true });
    });

    test("takes what is signed, and nothing else", async () => {
      const { url, receiver } = await run([OLD]);
      expect((await deliver(url, OLD, eventOf("1-1", "bob"))).status).toBeLessThan(300);
      expect(await receiver.printed(/^friend\.added anna bob$/m)).not.toBeNull();
      expect((await deliver(url, OTHER, eventOf("2-1", "carl"))).status).toBe(401);
      const old = new Date(Date.now() - 600_000);
      expect((await deliver(url, OLD, eventOf("3-1", "carl"), old)).status).toBe(401);
      expect((await send(url, { body: JSON.stringify(eventOf("4-1", "carl")) })).status).toBe(401);
      expect(receiver.stdout()).not.toContain("carl");
    }, 120_000);

    if (isComplete)
      test("takes the old and the new secret while they are replaced, and handles what comes twice once", async () => {
        const { url, receiver } = await run([OLD, NEW]);
        expect((await deliver(url, OLD, eventOf("1-1", "bob"))).status).toBeLessThan(300);
        expect((await deliver(url, NEW, eventOf("1-1", "bob"))).status).toBeLessThan(300);
        expect((await deliver(url, NEW, eventOf("1-2", "carl"))).status).toBeLessThan(300);
        await receiver.printed(/ carl$/m);
        expect(receiver.stdout().match(/ bob$/gm)).toHaveLength(1);
      }, 120_000);

    if (takesBatches)
      test("takes batches", async () => {
        const { url, receiver } = await run([OLD]);
        expect((await deliver(url, OLD, [eventOf("1-1", "bob"), eventOf("1-2", "carl")])).status).toBe(200);
        await receiver.printed(/ bob\n.* carl$/m);
      }, 120_000);

    /** Starts it on a free port. */
    async function run(secrets: readonly string[]): Promise<{ url: string; receiver: Running }> {
      const path = join(folder, "secrets");
      await writeFile(path, `${secrets.join("\n")}\n`);
      const [program, parameters] = await prepare(join(EXAMPLES, file), folder);
      const environment = { PORT: "0", SECRET_FILE: path, SECRET: secrets[0] ?? "", HOME: folder };
      const receiver = start(program, parameters, { cwd: folder, environment });
      running.push(receiver);
      const [, url = ""] = await receiver.printed(/^Listening at (\S+)$/m);
      return { url, receiver };
    }
  });
}

/** Signs by the reference implementation of Standard Webhooks. */
function deliver(url: string, secret: string, events: unknown, at = new Date()): Promise<Response> {
  const body = JSON.stringify(events);
  const signature = new Webhook(secret).sign("msg-1", at, body);
  return send(url, {
    body,
    headers: {
      "content-type": "application/cloudevents+json",
      "content-length": String(Buffer.byteLength(body)),
      "webhook-id": "msg-1",
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signature,
    },
  });
}
