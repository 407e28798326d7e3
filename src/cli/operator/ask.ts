import { UsageError } from "../../errors.ts";
import { describeNetworkError } from "../../senders/post/describe-network-error.ts";
import { describeAccess, detailOf } from "./describe-refusal.ts";

/** What the client of the operator API resolves with. */
interface Answer<Data> {
  data?: Data | undefined;
  error?: unknown;
  response: Response;
}

/** Resolves with the data of an answer. Rejects with an Unreachable or another UsageError that says what is wrong. */
export type Ask = <Data>(answer: Promise<Answer<Data>>) => Promise<Data>;

/** No answer came, or one of a proxy whose server is not there: another try may help. */
export class Unreachable extends UsageError {}

/** Statuses of a proxy whose server is starting. */
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);

/** `url` is that of the operator listener. */
export function createAsk(url: string, hasToken: boolean): Ask {
  return async function ask(pending) {
    const { data, error, response } = await pending.catch((thrown) => {
      throw describeThrown(thrown, url);
    });
    if (data !== undefined) return data;
    const { status } = response;
    const problem = describeAccess({ status, body: error, url, hasToken });
    if (PASSING.has(status)) throw new Unreachable(problem ?? `${url} answers with status ${status}`);
    throw new UsageError(problem ?? describeProblem(detailOf(error) ?? "", url, status));
  };
}

function describeThrown(thrown: unknown, url: string): UsageError {
  if (thrown instanceof SyntaxError)
    return new UsageError(`${url} answers, but not as the operator API of imhook. Use --url to name its address.`);
  const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  return new Unreachable(`no answer from ${url} (${describeNetworkError(cause)}). Is imhook running there?`);
}

function describeProblem(detail: string, url: string, status: number): string {
  if (status === 404 && detail.startsWith("there is nothing at ")) return `${url} has no deliveries: the imhook there is older than 0.3.`;
  return status >= 500 ? `${url} failed (${status}): ${detail}` : detail;
}
