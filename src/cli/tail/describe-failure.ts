import type { Problem } from "../../../generated/operator.ts";
import { isObject } from "../../openapi/json.ts";
import { excerpt } from "../visible-text.ts";

const EVENT_STREAM = "text/event-stream";

/** Why an answer is not the live feed, and what to do about it; null if it is the feed. */
export async function describeFailure(response: Response, origin: string, hasToken: boolean): Promise<string | null> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (status === 200 && type.startsWith(EVENT_STREAM)) return null;
  const problem = await readProblem(response);
  if (problem === null)
    return `${origin} answers with status ${status}, but not as the operator API of imhook. Use --url to name its address.`;
  if (status === 401)
    return hasToken
      ? `${origin} refuses the token: ${problem.detail}`
      : `${origin} needs a token: use --token, or set IMHOOK_OPERATOR_TOKEN.`;
  if (status === 404) return `${origin} has no live feed: the imhook there is older than 0.3.`;
  return `${origin} refuses to be watched (${status}): ${problem.detail}`;
}

/** Problem details, which imhook answers every error with; null if there are none. */
async function readProblem(response: Response): Promise<Pick<Problem, "detail"> | null> {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return null;
  const body: unknown = await response.json().catch(() => null);
  return isObject(body) && typeof body.detail === "string" ? { detail: excerpt(body.detail) } : null;
}
