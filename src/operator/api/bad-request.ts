import { ImhookError } from "../../errors.ts";

/** Resolves as a list does. Lists reject with a RangeError if the cursor is not valid; that becomes a `bad-request`. */
export async function withBadRequest<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error) => {
    throw error instanceof RangeError ? new ImhookError("bad-request", error.message, { cause: error }) : error;
  });
}
