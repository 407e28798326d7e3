import type { DatabaseSync } from "node:sqlite";
import { createTransactions } from "./open-connection.ts";
import { watchForReplacement } from "./watch-for-replacement.ts";

/** Returns a function that runs work in a transaction on the database `path`, and throws if the file was moved or emptied since. */
export function createGuardedTransactions(connection: DatabaseSync, path: string): <Result>(work: () => Result) => Result {
  const assertInPlace = watchForReplacement(path);
  const inTransaction = createTransactions(connection);
  return (work) =>
    inTransaction(() => {
      assertInPlace();
      return work();
    });
}
