import { types } from "node:util";
import { MultipleErrors, ProtocolError } from "@platformatic/kafka";
import type { Fault } from "../outcomes.ts";

/** Why a record has not arrived. */
export interface KafkaFault extends Fault {
  /** Whether the broker has refused the records of a partition together, where some of them alone may be to blame. */
  isRefusal: boolean;
}

/** What a broker refuses for the records themselves. The others of a partition are refused with them. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...["MESSAGE_TOO_LARGE", "RECORD_LIST_TOO_LARGE", "INVALID_RECORD", "INVALID_TIMESTAMP", "CORRUPT_MESSAGE"],
]);

/** What else the state of the brokers has nothing to do with. */
const MISTAKES: ReadonlySet<string> = new Set(["UNSUPPORTED_COMPRESSION_TYPE", "UNSUPPORTED_FOR_MESSAGE_FORMAT", "POLICY_VIOLATION"]);

/** The fault that a broker's error code stands for. */
export function faultOfCode(name: string, { topic, explanation }: { topic: string; explanation: string }): KafkaFault {
  return {
    text: textOfCode(name, topic) ?? `Kafka answers ${name}: ${explanation}`,
    isOutage: !REFUSALS.has(name) && !MISTAKES.has(name),
    isRefusal: REFUSALS.has(name),
  };
}

function textOfCode(name: string, topic: string): string | undefined {
  const texts: Record<string, string> = {
    UNKNOWN_TOPIC_OR_PARTITION: missingTopic(topic),
    MESSAGE_TOO_LARGE: `The record is larger than the topic ${topic} takes (max.message.bytes).`,
    RECORD_LIST_TOO_LARGE: `The record is larger than the topic ${topic} takes (segment.bytes).`,
    TOPIC_AUTHORIZATION_FAILED: `The user may not write to the topic ${topic}.`,
    CLUSTER_AUTHORIZATION_FAILED: "The user may not write to these brokers.",
    SASL_AUTHENTICATION_FAILED: "The brokers do not accept the user name or the password.",
    UNSUPPORTED_SASL_MECHANISM: "The brokers do not offer this mechanism of SASL.",
  };
  return texts[name];
}

function missingTopic(topic: string): string {
  return `The topic ${topic} does not exist, and the brokers do not create it.`;
}

/** The fault of a request that has failed as a whole. */
export function faultOf(error: unknown, topic: string): KafkaFault {
  const causes = lastCausesOf(error);
  const known = causes.find((cause) => cause instanceof ProtocolError);
  if (known instanceof ProtocolError) return faultOfCode(String(known.apiId), { topic, explanation: known.message });
  if (causes.some(({ message }) => message === `Unknown topic ${topic}.`))
    return { text: missingTopic(topic), isOutage: true, isRefusal: false };
  const messages = new Set(causes.map(({ message }) => message));
  return { text: `Kafka cannot be reached: ${[...messages].join("; ")}`, isOutage: true, isRefusal: false };
}

/** What an error comes from in the end. Of attempts that were made one after the other, that of the last. */
function lastCausesOf(error: unknown): Error[] {
  if (!types.isNativeError(error)) return [new Error(String(error))];
  if (error instanceof MultipleErrors && isOfAttempts(error)) return lastCausesOf(error.errors.at(-1));
  const inner: unknown[] = "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  const causes = error.cause === undefined ? inner : [...inner, error.cause];
  return causes.length === 0 ? [error] : causes.flatMap(lastCausesOf);
}

/** Whether an error holds those of several attempts, rather than those of several brokers. */
export function isOfAttempts({ message }: MultipleErrors): boolean {
  return / failed \d+ times\.$/.test(message);
}
