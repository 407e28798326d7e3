import type { Called } from "./remote.ts";

/** What became of a call, as JSON. */
export type Answer = { result: unknown } | { failure: { message: string; stack: string | undefined } };

export function toFailure(error: unknown): Answer {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { failure: { message, stack } };
}

export function toCalled(answer: Answer): Called {
  if (!("failure" in answer)) return answer;
  const { message, stack } = answer.failure;
  return { error: Object.assign(new Error(message), { stack }) };
}
