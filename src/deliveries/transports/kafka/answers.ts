import { MultipleErrors, protocolErrors, protocolErrorsCodesById, ResponseError } from "@platformatic/kafka";
import { faultOf, faultOfCode, isOfAttempts, type KafkaFault } from "./fault.ts";

/** What came of each partition; null: what was written to it has arrived. */
export type PartitionFaults = ReadonlyMap<number, KafkaFault | null>;

/** What an error of a request says about each of the partitions that were written to. What it does not say has failed as the whole has. */
export function faultsOf(error: unknown, topic: string, partitions: Iterable<number>): PartitionFaults {
  const whole = faultOf(error, topic);
  const said = new Map([...writtenOf(error), ...codesOf(error, topic)]);
  return new Map(Array.from(partitions, (partition) => [partition, said.get(partition) ?? (said.has(partition) ? null : whole)]));
}

/** Partitions of the brokers that have answered without an error. */
function writtenOf(error: unknown): Array<[number, null]> {
  if (!(error instanceof MultipleErrors)) return [];
  const written: unknown = error.produced?.offsets;
  if (!Array.isArray(written)) return [];
  return written.map(({ partition }: { partition: number }) => [partition, null]);
}

/** The shape of an answer to a request to write, as far as it matters here. */
interface Answer {
  responses?: Array<{ partitionResponses: Array<{ index: number; errorCode: number; errorMessage?: string | null }> }>;
}

/** Codes in the answers of brokers, of their last attempts. */
function codesOf(error: unknown, topic: string): Array<[number, KafkaFault | null]> {
  if (error instanceof ResponseError) {
    const { responses = [] }: Answer = error.response;
    return responses
      .flatMap(({ partitionResponses }) => partitionResponses)
      .map(({ index, errorCode, errorMessage }) => [index, faultOfNumber(errorCode, { topic, said: errorMessage ?? null })]);
  }
  if (!(error instanceof MultipleErrors)) return [];
  const errors: unknown[] = isOfAttempts(error) ? error.errors.slice(-1) : error.errors;
  return errors.flatMap((inner) => codesOf(inner, topic));
}

function faultOfNumber(code: number, { topic, said }: { topic: string; said: string | null }): KafkaFault | null {
  if (code === 0) return null;
  const name = protocolErrorsCodesById[code] ?? `error ${code}`;
  return faultOfCode(name, { topic, explanation: said ?? protocolErrors[name]?.message ?? "" });
}
