import type { lookup } from "node:dns";
import type { Dispatcher } from "undici";
import type { HttpDestination } from "../../../../generated/operator.ts";
import { openKeptConnections } from "../../../http/kept-connections.ts";
import { VERSION } from "../../../version.ts";
import { DEFAULTS } from "../../definition/defaults.ts";
import type { Outgoing } from "../../outgoing.ts";
import { SKIPPED } from "../outcomes.ts";
import type { Outcome, SendOptions, Transport, TransportOptions } from "../transport.ts";
import { createAddressPolicy } from "./address-policy.ts";
import { createGuardedLookup } from "./guarded-lookup.ts";
import { literalAddress } from "./literal-address.ts";
import { readBeginning } from "./read-beginning.ts";
import { batchRequests, type EventRequest, headersOf, singleRequest } from "./requests.ts";
import { readRetryAfter } from "./retry-after.ts";
import { openSecrets } from "./secrets.ts";
import { answerToOutcome, errorToOutcome, unanswered } from "./to-outcome.ts";

/** What a test replaces. */
export interface HttpTools {
  lookUp?: typeof lookup;
}

/** How much later than an attempt the connection is given up that was being opened for it, in milliseconds. */
const CLEANUP_MS = 1000;

/** Opens the transport to an endpoint. Rejects with a ConfigError if the file of its secrets cannot be used. */
export async function openHttp(definition: HttpDestination, options: TransportOptions, { lookUp }: HttpTools = {}): Promise<Transport> {
  const { url, batch = DEFAULTS.http.batch, headers = {} } = definition;
  const { timeout, parallel } = options;
  const addresses = createAddressPolicy(options);
  const literal = literalAddress(new URL(url));
  const refusal = literal === null ? null : addresses.refusalOf(literal);
  const connect = { lookup: createGuardedLookup(addresses, lookUp), rejectUnauthorized: true, timeout: timeout + CLEANUP_MS };
  const kept = openKeptConnections({ url, connections: parallel, connect });
  const own = { "user-agent": `imhook/${VERSION}`, accept: "*/*", ...withLowerCaseNames(headers) };
  const secrets = await openSecrets(definition, options);

  return {
    batch,
    send: async (deliveries, { signal }) => {
      const outcomes: Outcome[] = [];
      try {
        for (const request of requestsOf(deliveries)) {
          const outcome = await post(request, signal);
          outcomes.push(...new Array<Outcome>(request.count).fill(outcome));
          if (outcome.result !== "delivered") break;
        }
      } catch (error) {
        // The event of the next delivery cannot be made. Others can.
        outcomes.push({ ...unanswered(`cannot be sent: ${Object(error).message}`), isOutage: false });
      }
      return [...outcomes, ...new Array<Outcome>(deliveries.length - outcomes.length).fill(SKIPPED)];
    },
    close: async () => {
      secrets.stop();
      await kept.close();
    },
  };

  function requestsOf(deliveries: readonly Outgoing[]): Iterable<EventRequest> {
    return batch === 1 ? deliveries.map(singleRequest) : batchRequests(deliveries);
  }

  /** One attempt, with one time limit from the look-up of the name to the head of the answer. */
  async function post(request: EventRequest, signal: SendOptions["signal"]): Promise<Outcome> {
    if (refusal !== null) return unanswered(`cannot be reached: ${literal} ${refusal}`);
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, timeout);
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    try {
      const sent = { headers: headersOf(request, own, secrets.latest()), body: request.body, signal: controller.signal };
      return answerToOutcome(await readAnswer(await kept.post(sent)));
    } catch (error) {
      if (signal.aborted) return SKIPPED;
      return controller.signal.aborted ? unanswered(`gave no answer within ${timeout} ms`) : errorToOutcome(error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    }
  }
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData) {
  const { location, "retry-after": retryAfter } = headers;
  return {
    status: statusCode,
    text: await readBeginning(body),
    retryAfter: readRetryAfter(retryAfter, Date.now()),
    location: [location].flat()[0] ?? null,
  };
}

/** Names of headers have no case, so that one of the definition replaces one of imhook. */
function withLowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
