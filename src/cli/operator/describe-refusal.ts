import { isObject } from "../../openapi/json.ts";
import { excerpt } from "../visible-text.ts";

/** An answer of something that should be the operator API. */
export interface Refused {
  status: number;
  /** The parsed body, if it is JSON. */
  body: unknown;
  /** URL of the operator listener. */
  url: string;
  hasToken: boolean;
}

/** What is wrong between the server and whoever asks it, and what to do about it; null if the answer is about what was asked. */
export function describeAccess({ status, body, url, hasToken }: Refused): string | null {
  const detail = detailOf(body);
  if (detail === null) return `${url} answers with status ${status}, but not as the operator API of imhook. Use --url to name its address.`;
  if (status !== 401) return null;
  return hasToken ? `${url} refuses the token: ${detail}` : `${url} needs a token: use --token, or set IMHOOK_OPERATOR_TOKEN.`;
}

/** What problem details say, which imhook answers every error with; null if there are none. */
export function detailOf(body: unknown): string | null {
  return isObject(body) && typeof body.detail === "string" ? excerpt(body.detail) : null;
}
