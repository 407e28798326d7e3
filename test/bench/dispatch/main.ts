import { pino } from "pino";
import { createDispatch, type Dispatch } from "../../../src/callbacks/dispatch.ts";
import { createHandlerTools } from "../../../src/callbacks/handler-tools.ts";
import type { CallbackRequest } from "../../../src/callbacks/request.ts";
import { quarantine, runHandler } from "../../../src/callbacks/run-handler.ts";
import type { Sender } from "../../../src/callbacks/sender.ts";
import { writeReply } from "../../../src/callbacks/write-reply.ts";
import { boundLog } from "../../../src/log/bounded-log.ts";
import { describeMachine } from "../machine.ts";
import { sampleRequest } from "../sample-request.ts";
import { type Spread, spreadOf } from "../statistics.ts";
import { createSenders } from "../without-journal.ts";

// CPU time per callback of openapi-backend's own handleRequest with our router and validator, beside the same steps called one after the other.

const ROUNDS = 15;
const CALLS_PER_ROUND = 40_000;

const logger = pino({ level: "silent" });
const log = boundLog(logger);
const options = { tools: createHandlerTools(logger), log };
const { tencentChat, openIm } = createSenders();
const samples = [sampleOf(tencentChat, "Sns.CallbackFriendAdd"), sampleOf(openIm, "callbackBeforeAddBlackCommand")];

const { cpu, cores, node, date } = describeMachine();
process.stdout.write(
  `${cpu}, ${cores} cores, Node ${node}, ${date}\n${ROUNDS} rounds of ${CALLS_PER_ROUND} calls each, interleaved; µs of CPU per callback, medians\n\n`,
);
for (const { sender, request } of samples) await compare(sender, request);

async function compare(sender: Sender, request: CallbackRequest): Promise<void> {
  const variants: Record<string, Dispatch> = { handleRequest: createDispatch(sender, options), direct: directDispatch(sender) };
  const costs: Record<string, number[]> = { handleRequest: [], direct: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, dispatch] of Object.entries(variants)) {
      const cost = await costOf(dispatch, request);
      // The first round warms up.
      if (round > 0) costs[name]?.push(cost);
    }
  }
  const [stock, direct] = [spreadOf(costs.handleRequest ?? []), spreadOf(costs.direct ?? [])];
  process.stdout.write(
    `${request.command?.name}: handleRequest ${render(stock)}, the steps alone ${render(direct)}, difference ${(stock.median - direct.median).toFixed(2)}\n`,
  );
}

function render({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} [${least.toFixed(2)}-${most.toFixed(2)}]`;
}

async function costOf(dispatch: Dispatch, request: CallbackRequest): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < CALLS_PER_ROUND; call += 1) await dispatch(request);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS_PER_ROUND;
}

/** What handleRequest does for a command with our parts, without its hooks and promises. */
function directDispatch(sender: Sender): Dispatch {
  return async function dispatch(request) {
    const { command, headers, parameters, body } = request;
    if (command === null || request.reason !== null) return writeReply(sender, request, quarantine({ code: "invalid", detail: "" }), log);
    const valid = command.validateRequest({ query: parameters, header: headers, requestBody: body.json });
    const decided = valid ? await runHandler(sender, command, request, options) : quarantine({ code: "invalid", detail: "" });
    return writeReply(sender, request, decided, log);
  };
}

function sampleOf(sender: Sender, name: string): { sender: Sender; request: CallbackRequest } {
  return { sender, request: sampleRequest(sender, name) };
}
