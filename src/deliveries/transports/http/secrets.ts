import type { HttpDestination } from "../../../../generated/operator.ts";
import { ConfigError } from "../../../errors.ts";
import { watchSecrets } from "../../../rules/deciders/watch-secrets.ts";
import type { RuleFault } from "../../../rules/fault.ts";
import type { TransportNews } from "../transport.ts";

/** The secrets that sign requests. */
export interface SigningSecrets {
  /** As they are now; empty if there are none. */
  latest(): readonly string[];
  stop(): void;
}

/** Opens the secrets of a destination. Those in a file are read again when it changes. Rejects with a ConfigError if the file cannot be used. */
export async function openSecrets(
  { name, secret, secretFile }: HttpDestination,
  { secretsRead = () => {} }: TransportNews = {},
): Promise<SigningSecrets> {
  if (secretFile === undefined) {
    const secrets = secret === undefined ? [] : [secret].flat();
    return { latest: () => secrets, stop: () => {} };
  }
  const watched = await watchSecrets({ path: secretFile, name: `destinations.${name}.secretFile` }, (faults) =>
    secretsRead(faults.map(toLine)),
  );
  if ("faults" in watched) throw new ConfigError(watched.faults.map(toLine).join("\n"));
  return watched;
}

function toLine({ file, line, message }: RuleFault): string {
  return `${file}${line === null ? "" : `, line ${line}`}: ${message}`;
}
