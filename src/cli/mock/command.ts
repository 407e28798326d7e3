import { randomUUID } from "node:crypto";
import { Option } from "commander";
import { settings } from "../../config/settings.ts";
import { UsageError } from "../../errors.ts";
import { type Listener, listen } from "../../http/listen.ts";
import { commandHint } from "../command-hint.ts";
import { withOutput } from "../output.ts";
import { toolCommand } from "../tool-command.ts";
import { LONGEST_DELAY_MS, parseDelay } from "./delay.ts";
import { addFaultShare, createDraw, type FaultShares } from "./fault-shares.ts";
import { FAULTS } from "./faults.ts";
import { openMocks } from "./mocks.ts";
import { createMockServer } from "./server.ts";

interface MockCommandOptions {
  port: number;
  host: string;
  delay: number;
  fault: FaultShares;
  seed: string;
  strict?: boolean;
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** `imhook mock` */
export const command = toolCommand("mock")
  .description("Answer every operation of the OpenAPI documents from its examples, to develop a sender, a client or rules against it.")
  .option("--port <port>", "port to listen on; 0 chooses a free one", parsePort, 8080)
  .option("--host <host>", "address to listen on", "127.0.0.1")
  .option("--delay <ms>", "delay every answer, by up to 60000 ms", readDelay, 0)
  .addOption(
    new Option(
      "--fault <kind=share>",
      `make a share of all answers fail, such as html=0.05; repeatable; kinds: ${Object.keys(FAULTS).join(", ")}`,
    )
      .argParser(addFaultShare)
      .default(new Map(), "none"),
  )
  .addOption(new Option("--seed <text>", "reproduce the faults of an earlier run").default(randomUUID().slice(0, 8), "random"))
  .option("--strict", "answer 422 to a request that does not match its document")
  .addHelpText("after", "\nProblems of a request are in the header Request-Problems and on standard error.")
  .action(mock);

async function mock({ port, host, delay, fault, seed, strict = false }: MockCommandOptions): Promise<void> {
  await withOutput([], async ({ print, report }) => {
    const server = createMockServer({ mocks: await openMocks(), delay, drawFault: createDraw(fault, seed), strict, report });
    const listener = await open(server.callback(), host, port);
    for (const signal of STOP_SIGNALS) process.once(signal, () => listener.close());
    print(banner(listener.url, fault.size === 0 ? null : seed));
  });
}

async function open(handle: Parameters<typeof listen>[0], host: string, port: number): Promise<Listener> {
  return listen(handle, host, port).catch((error: Error) => {
    throw new UsageError(`cannot listen: ${error.message}`);
  });
}

function banner(url: string, seed: string | null): string {
  return `The mock listens at ${url}${seed === null ? "" : ` and injects faults with seed ${seed}`}.

Try:
  curl ${url}/
  ${commandHint("trigger", `Sns.CallbackPrevFriendAdd --to ${url}`)}
  curl -d '{}' '${url}/openim/callbackBeforeAddBlackCommand?__example=refuse'
  curl -d '{}' -H 'Prefer: fault=truncated, delay=500' ${url}/openim/callbackBeforeAddBlackCommand
  curl -d '{}' '${url}/decide?__example=refuse'
  curl ${url}/api/relations
`;
}

function parsePort(text: string): number {
  const port = settings.port.parse(text);
  if (port === undefined) throw new UsageError(`--port must be ${settings.port.expected}; it is ${text}`);
  return port;
}

function readDelay(text: string): number {
  const delay = parseDelay(text);
  if (delay === undefined)
    throw new UsageError(`--delay must be a whole number of milliseconds from 0 to ${LONGEST_DELAY_MS}; it is ${text}`);
  return delay;
}
