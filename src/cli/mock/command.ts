import { randomUUID } from "node:crypto";
import { Command, Option } from "commander";
import { settings } from "../../config/settings.ts";
import { UsageError } from "../../errors.ts";
import { type Listener, listen } from "../../http/listen.ts";
import { commandHint } from "../command-hint.ts";
import { parseDelay } from "./delay.ts";
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
export const command = new Command("mock")
  .description("Answer every operation of the documents from its examples, to try out a sender or a client against it.")
  .option("--port <port>", "port to listen on; 0 takes a free one", parsePort, 8080)
  .option("--host <host>", "address to listen on", "127.0.0.1")
  .option("--delay <ms>", "hold every answer back, up to 60000 ms", readDelay, 0)
  .addOption(
    new Option(
      "--fault <kind=share>",
      `let a share of all answers fail, such as html=0.05; may be repeated; kinds: ${Object.keys(FAULTS).join(", ")}`,
    )
      .argParser(addFaultShare)
      .default(new Map(), "none"),
  )
  .addOption(new Option("--seed <text>", "draw the same faults again").default(randomUUID().slice(0, 8), "a random one"))
  .option("--strict", "answer 422 to a request that its document does not allow")
  .addHelpText("after", "\nWhat is wrong with a request is said in the header Request-Problems and on\nstderr.")
  .action(mock);

async function mock({ port, host, delay, fault, seed, strict = false }: MockCommandOptions): Promise<void> {
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const server = createMockServer({ mocks: await openMocks(), delay, drawFault: createDraw(fault, seed), strict, report });
  const listener = await open(server.callback(), host, port);
  for (const signal of STOP_SIGNALS) process.once(signal, () => listener.close());
  process.stdout.write(greeting(listener.url, fault.size === 0 ? null : seed));
}

async function open(handle: Parameters<typeof listen>[0], host: string, port: number): Promise<Listener> {
  return listen(handle, host, port).catch((error: Error) => {
    throw new UsageError(`cannot listen there: ${error.message}`);
  });
}

function greeting(url: string, seed: string | null): string {
  return `The mock answers at ${url}${seed === null ? "" : `, with faults drawn by the seed ${seed}`}.

Try:
  curl ${url}/
  ${commandHint("trigger", `Sns.CallbackPrevFriendAdd --to ${url}`)}
  curl -d '{}' '${url}/openim/callbackBeforeAddBlackCommand?__example=refuse'
  curl -d '{}' -H 'Prefer: fault=truncated, delay=500' ${url}/openim/callbackBeforeAddBlackCommand
  curl ${url}/api/relations
`;
}

function parsePort(text: string): number {
  const port = settings.port.parse(text);
  if (port === undefined) throw new UsageError(`--port ${text}: write ${settings.port.expected}.`);
  return port;
}

function readDelay(text: string): number {
  const delay = parseDelay(text);
  if (delay === undefined) throw new UsageError(`--delay ${text}: write a whole number of milliseconds from 0 to 60000.`);
  return delay;
}
