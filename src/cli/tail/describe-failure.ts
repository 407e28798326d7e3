import { describeAccess, detailOf } from "../operator/describe-refusal.ts";

const EVENT_STREAM = "text/event-stream";

/** Why an answer is not the live feed, and what to do about it; null if it is the feed. */
export async function describeFailure(response: Response, url: string, hasToken: boolean): Promise<string | null> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (status === 200 && type.startsWith(EVENT_STREAM)) return null;
  const body: unknown = type.startsWith("application/problem+json") ? await response.json().catch(() => null) : null;
  const problem = describeAccess({ status, body, url, hasToken });
  if (problem !== null) return problem;
  if (status === 404) return `${url} has no live feed: the imhook there is older than 0.3.`;
  return `${url} refuses to be watched (${status}): ${detailOf(body)}`;
}
