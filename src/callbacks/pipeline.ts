import type { Context } from "koa";
import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import { type AddressSet, createAddressSet } from "../http/address-set.ts";
import { type ProvenConnections, UNLIMITED } from "../http/connections.ts";
import { createIdSource } from "../journal/entry-id.ts";
import type { Journal } from "../journal/journal.ts";
import { boundLog } from "../log/bounded-log.ts";
import { assertAllowedAddress } from "./allow-list.ts";
import { assertNotFromBrowser } from "./browser-calls.ts";
import type { CallAnswer } from "./call-answer.ts";
import type { ConcurrencyLimit } from "./concurrency-limit.ts";
import { Deadline } from "./deadline.ts";
import { senderBounds } from "./discard-body.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { createEndOfTurn } from "./end-of-turn.ts";
import { errorAnswerForAll } from "./error-answer.ts";
import { createFail } from "./fail.ts";
import { findSender } from "./find-sender.ts";
import { createHandlerTools } from "./handler-tools.ts";
import { createLargeBodyLimit } from "./large-body-limit.ts";
import type { LateDecisions } from "./late-decisions.ts";
import { createLogRecorded } from "./log-recorded.ts";
import type { HandlerLookups } from "./lookups.ts";
import { type CallObserver, type CallProgress, noProgress } from "./observer.ts";
import { createReadBody, readBodyInTime } from "./read-body.ts";
import { readHead } from "./read-head.ts";
import { record } from "./record.ts";
import { createReject } from "./reject.ts";
import type { CallbackRequest, Proof, RequestHead, SenderRequestHead } from "./request.ts";
import { respond, respondAndClose } from "./respond.ts";
import type { Rules } from "./rules.ts";
import type { Sender } from "./sender.ts";
import { shed } from "./shed.ts";
import { toHandlerSpelling } from "./spelling.ts";

/** What the pipeline takes. */
export interface PipelineOptions {
  senders: readonly Sender[];
  journal: Pick<Journal, "append" | "appendLate">;
  concurrencyLimit: ConcurrencyLimit;
  /** Decide before the handlers; absent: there are none. */
  rules?: Rules | undefined;
  /** What handlers ask for. Absent: they have nothing to ask. */
  lookups?: HandlerLookups | undefined;
  observer: CallObserver;
  /** Told of late decisions, so that a shutdown can wait for them; absent: nobody waits. */
  lateDecisions?: Pick<LateDecisions, "add">;
  /** In bytes, after decompression. */
  bodyLimit: number;
  /** Proxies whose X-Forwarded-For is believed; absent: none. */
  trustedProxies?: AddressSet;
  /** Told which connections proven calls come over, and which ones close. Absent: nobody keeps room. */
  connections?: ProvenConnections;
  /** Path before the sender's own segment, with a slash before each segment; absent: none. */
  pathPrefix?: string;
  log: Logger;
}

/** What the path of a sender leads to. */
interface Route {
  sender: Sender;
  dispatch: Dispatch;
}

/** A call whose head proves that its sender may call. */
interface ProvenCall {
  route: Route;
  head: SenderRequestHead;
  proof: Proof;
}

/**
 * The way of a callback, from its head to its answer. Each step is a function in the file of its name:
 *
 * 1. `findSender` by the path, `readHead`
 * 2. `assertAllowedAddress`, the sender's `authenticate`, `assertNotFromBrowser`. A call that is not proven is answered by `reject`, and its
 *    connection is closed before its body is read.
 * 3. `concurrencyLimit` and `largeBodyLimit`; excess load is answered by `shed`
 * 4. `readBodyInTime`, then the sender's `identify`
 * 5. `dispatch`: openapi-backend routes and validates the request, `runHandler`, which asks the rules first, and `writeReply` run as its
 *    handlers
 * 6. `record` in the journal; what failed until then is answered by `fail`
 * 7. `respond`
 *
 * Whatever happens, the caller gets an answer that it can decode.
 */
export function createPipeline(options: PipelineOptions): (context: Context) => Promise<void> {
  const { senders, concurrencyLimit, observer, trustedProxies = createAddressSet([]), connections = UNLIMITED, pathPrefix = "" } = options;
  const log = boundLog(options.log);
  const prefix = pathPrefix.split("/").filter(Boolean);
  const handling = { rules: options.rules, tools: createHandlerTools(options.log, options.lookups), log };
  const routes = new Map(senders.map((sender): [string, Route] => [sender.name, { sender, dispatch: createDispatch(sender, handling) }]));
  const readBody = createReadBody(options.bodyLimit);
  const largeBodyLimit = createLargeBodyLimit(options.bodyLimit);
  const reject = createReject({ senders, observer, connections, log });
  const fail = createFail(log);
  const nextId = createIdSource();
  const { journal, lateDecisions = { add: () => {} } } = options;
  const logRecorded = createLogRecorded(options.log, log);
  const recording = { journal, observer, lateDecisions, counters: options.lookups?.counters, logRecorded, log };
  const endOfTurn = createEndOfTurn();
  const discarded = senderBounds(options.bodyLimit);

  return async function handleCallback(context) {
    try {
      await handle(context);
    } catch (error) {
      log.error({ err: error }, "callback failed");
      const answer = errorAnswerForAll(senders, "failed", new ImhookError("internal"));
      if (!context.res.headersSent) respond(context, answer);
      observer.answered({ ...noProgress(), sender: null, head: null, answer, answeredAt: performance.now() });
    }
  };

  async function handle(context: Context): Promise<void> {
    const { route, path } = findSender(routes, prefix, context.path);
    const head = readHead(context, path, connections.addressOf(context.req.socket), trustedProxies);
    const call = prove(context, route, head);
    if (call instanceof ImhookError) return reject(context, route?.sender ?? null, head, call);
    const progress = noProgress();
    const answer = await answerProven(context, call, progress);
    await endOfTurn();
    const sent = send(context, progress, answer);
    observer.answered({ ...progress, sender: call.route.sender, head, answer, answeredAt: performance.now() });
    await sent;
  }

  /** Hands the answer to the socket. Resolves when the rest of a body that was not read to its end has been dealt with. */
  function send(context: Context, { request }: CallProgress, answer: CallAnswer): void | Promise<void> {
    if (request?.body.text !== null) return respond(context, answer);
    connections.markClosing(context.req.socket);
    return respondAndClose(context, answer, discarded);
  }

  function prove(context: Context, route: Route | undefined, head: RequestHead): ProvenCall | ImhookError {
    try {
      if (route === undefined) throw new ImhookError("unknown-path", `no sender at this path; there are ${paths()}`);
      assertPost(context);
      assertAllowedAddress(route.sender, head);
      const senderHead = { ...head, parameters: route.sender.readParameters(head.queryText) };
      const proof = route.sender.authenticate(senderHead);
      assertNotFromBrowser(proof, head);
      if (!connections.markProven(context.req.socket)) context.set("Connection", "close");
      return { route, head: senderHead, proof };
    } catch (error) {
      if (error instanceof ImhookError) return error;
      throw error;
    }
  }

  async function answerProven(context: Context, call: ProvenCall, progress: CallProgress): Promise<CallAnswer> {
    const { sender } = call.route;
    const deadline = new Deadline(sender.budget);
    try {
      const entered = concurrencyLimit.enter(deadline);
      if (!(entered === true || (await entered))) return await shed(context, sender, call.head);
      try {
        // Nearly every body is small and has its place at once, without a turn of the microtask queue.
        const place = largeBodyLimit.enter(context.req, deadline);
        const bytes = typeof place === "number" ? place : await place;
        if (bytes === null) return await shed(context, sender, call.head);
        try {
          return await handleAndRecord(context, call, deadline, progress);
        } finally {
          if (bytes > 0) largeBodyLimit.leave(bytes);
        }
      } finally {
        concurrencyLimit.leave();
      }
    } catch (error) {
      return fail(sender, call.head, progress.request, error);
    } finally {
      deadline.end();
    }
  }

  async function handleAndRecord(
    context: Context,
    { route, head, proof }: ProvenCall,
    deadline: Deadline,
    progress: CallProgress,
  ): Promise<CallAnswer> {
    const { sender, dispatch } = route;
    const body = await readBodyInTime(readBody, context, deadline);
    const { command, receivedCommand, reason } = sender.identify(head, body.json);
    const id = nextId(head.receivedAt);
    const json = toHandlerSpelling(command?.spellings ?? {}, body.json);
    const trace = observer.begin?.({ sender, head, command });
    const request: CallbackRequest = {
      ...head,
      id,
      proof,
      deadline,
      trace,
      body: { ...body, json },
      sentBody: body.json,
      command,
      receivedCommand,
      reason: body.reason ?? reason,
    };
    progress.request = request;
    progress.identifiedAt = performance.now();
    const outcome = await (trace === undefined ? dispatch(request) : trace.run(() => dispatch(request)));
    progress.decided = outcome;
    progress.decidedAt = performance.now();
    return record(recording, sender, request, outcome);
  }

  function paths(): string {
    return [...routes.keys()].map((name) => `${pathPrefix}/${name}`).join(", ");
  }
}

function assertPost(context: Context): void {
  if (context.method === "POST") return;
  context.set("Allow", "POST");
  throw new ImhookError("method-not-allowed", "Callbacks are sent with POST.");
}
