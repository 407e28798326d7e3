import { randomUUID } from "node:crypto";
import type { DestinationTest } from "../../../../../generated/operator.ts";
import type { Resolved } from "../../../../deliveries/definition/resolved.ts";
import { createTestDelivery } from "../../../../deliveries/events/test-event.ts";
import { openTransport } from "../../../../deliveries/transports/open-transport.ts";
import type { Outcome, Transport } from "../../../../deliveries/transports/transport.ts";
import { ImhookError } from "../../../../errors.ts";
import { find, type OperatorEnvironment } from "./environment.ts";

/** Tests of destinations. One can take as long as an attempt, and other calls must not wait for it. */
export interface TestProcedures {
  /** Begins a test, and resolves with its number. */
  beginTest(name: string): Promise<string>;
  /** Returns what came of a test; null if it is not over yet. It can be asked for once. */
  takeTest(id: string): Promise<DestinationTest | null>;
}

export function createTestProcedures(environment: OperatorEnvironment): TestProcedures {
  const { runs, transports } = environment;
  const tests = new Map<string, Promise<DestinationTest>>();

  return {
    beginTest: async (name) => {
      const { destination } = await find(environment, name);
      if (destination.definition.kind === "handler") throw new ImhookError("bad-request", "handlers cannot be tested like this");
      const id = randomUUID();
      const test = run(destination);
      // Whoever takes it gets the error.
      test.catch(() => {});
      tests.set(id, test);
      return id;
    },
    takeTest: async (id) => {
      const test = tests.get(id);
      if (test === undefined) throw new ImhookError("not-found", "there is no such test");
      const ended = await Promise.race([test, null]).catch((error) => {
        tests.delete(id);
        throw error;
      });
      if (ended !== null) tests.delete(id);
      return ended;
    },
  };

  async function run(destination: Resolved): Promise<DestinationTest> {
    const run = runs.get(destination.name);
    if (run !== undefined) return send(run.transport, destination);
    const transport = await openTransport(destination, transports);
    return send(transport, destination).finally(transport.close);
  }
}

async function send(transport: Transport, { timeout }: Resolved): Promise<DestinationTest> {
  const at = Date.now();
  const startedAt = performance.now();
  const delivery = createTestDelivery(at);
  const [outcome] = await transport.send([delivery], { signal: AbortSignal.timeout(timeout) });
  const { status, text } = toAnswer(outcome);
  const durationMs = performance.now() - startedAt;
  return { event: delivery.event, answer: { at, durationMs, status, text, delivered: outcome?.result === "delivered" } };
}

function toAnswer(outcome: Outcome | undefined): { status: number | null; text: string } {
  if (outcome === undefined || outcome.result === "skipped") return { status: null, text: "it was not sent in time" };
  return outcome;
}
