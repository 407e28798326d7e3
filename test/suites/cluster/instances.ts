import { join } from "node:path";
import { freePort } from "../../support/decider.ts";
import { post } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { ClusterDatabase } from "./database.ts";
import type { Program } from "./program.ts";

/** One of several imhooks over one database. It has the same address each time that it is started. */
export interface Instance {
  /** From 0. */
  number: number;
  /** Base URL of callbacks. */
  url: string;
  /** The process that runs, or ran last. */
  imhook(): Imhook;
  /** By which the database knows the process that runs. */
  id(): string;
  /** Starts it when it has ended. Resolves when it listens and has recorded. */
  start(): Promise<void>;
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

export interface InstanceOptions {
  number: number;
  folder: string;
  database: ClusterDatabase;
  program: Program;
}

const COMMAND = "Sns.CallbackFriendAdd";

/** Starts an instance with a data directory in a folder. */
export async function startInstance({ number, folder, database, program }: InstanceOptions): Promise<Instance> {
  const [port, operatorPort] = [await freePort(), await freePort()];
  const environment = {
    IMHOOK_PORT: String(port),
    IMHOOK_OPERATOR_PORT: String(operatorPort),
    IMHOOK_DATABASE: database.url(number),
    IMHOOK_RULES: program.rules,
    IMHOOK_HANDLERS: program.handlers,
  };
  const url = `http://127.0.0.1:${port}`;
  let starts = 0;
  let imhook: Imhook;
  let id: string;
  const start = async () => {
    starts += 1;
    imhook = await startImhook(join(folder, `instance-${number}`), { environment });
    id = await introduce(`start-${number}-${starts}`);
  };
  await start();
  return {
    number,
    url,
    imhook: () => imhook,
    id: () => id,
    start,
    end: async (signal) => {
      await end(imhook, signal);
    },
  };

  /** Lets it record a callback, and finds out under which id it does. */
  async function introduce(name: string): Promise<string> {
    const body = { CallbackCommand: COMMAND, PairList: [{ From_Account: name, To_Account: "helpdesk" }] };
    await waitUntil(async () => (await post(tencentChatUrl(url, COMMAND, { introduces: name }), body)).status === 200);
    const [row] = await database.query(`
      SELECT instance FROM imhook.entry JOIN imhook.committed ON position > through - entries AND position <= through
      WHERE query LIKE '%introduces=${name}%'`);
    return String(row?.instance);
  }
}
