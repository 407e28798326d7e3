import { isIP } from "node:net";

/** The IP address that a URL has in place of a name, whatever its form was; null if it has a name. Such an address is connected to without a look-up. */
export function literalAddress({ hostname }: Pick<URL, "hostname">): string | null {
  const host = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return isIP(host) === 0 ? null : host;
}
