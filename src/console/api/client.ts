import createClient from "openapi-fetch";
import type { operations, paths } from "../../../generated/operator.ts";
import { noteAnswer, noteSilence } from "./access.ts";

export type { paths };

/** The operator API, on the origin that served the console. */
export const api = createClient<paths>({ baseUrl: "", credentials: "same-origin" });

api.use({
  onResponse: ({ response }) => noteAnswer(response.status),
  onError: ({ error }) => {
    if (!isAbort(error)) noteSilence();
  },
});

/** What went wrong, as the operator API says it (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The answer of an operation with status 200. */
export type AnswerOf<Id extends keyof operations> = operations[Id] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

interface Outcome<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Resolves with the data of a call; rejects with an ApiError if there is none. */
export async function dataOf<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiError(0, "unreachable", "");
  });
  if (data !== undefined && response.ok) return data;
  const problem = (error ?? {}) as { code?: string; detail?: string; title?: string };
  throw new ApiError(response.status, problem.code ?? "unknown", problem.detail ?? problem.title ?? response.statusText);
}

/** Whether a call was given up here, and did not fail. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
