import { UsageError } from "../../errors.ts";
import { parseUrl } from "../recipient.ts";

/** URL of the operator listener, of the option --url or of the settings, without a slash at its end. Throws a UsageError that names the option. */
export function urlOf({ url }: { url?: string }, configured: string | null): string {
  if (url === undefined && configured === null) throw new UsageError("the system chooses the port of the operator API: use --url");
  const { origin, pathname } = parseUrl("--url", url ?? configured ?? "");
  return `${origin}${pathname.replace(/\/$/, "")}`;
}
