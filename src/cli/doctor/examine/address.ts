import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import type { Target } from "../../conform/target.ts";

const { error, warning, note, ok } = findingsOf("address");

/** Longest domain that Tencent's console accepts (1047/34520). */
const LONGEST_DOMAIN = 63;

const DEFAULT_PORTS = ["80", "443"];

/** What the host of a URL resolves to. */
export interface ResolvedAddress {
  findings: Finding[];
  /** Empty if the name has none. */
  addresses: string[];
}

/** Checks the URL by the sender's rules, and resolves its host. */
export async function examineAddress({ sender, url }: Target): Promise<ResolvedAddress> {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const byConsole = sender === "tencent-chat" ? examineConsoleRules(host, port) : [];
  const plain =
    protocol === "http:" && sender === "tencent-chat"
      ? [warning("the URL is http", "Bodies are not signed, so anyone in between can change them.", "use https")]
      : [];
  const addresses = await addressesOf(host);
  return { findings: [...byConsole, ...plain, ...examineAddresses(sender, host, addresses)], addresses };
}

/** Rules of Tencent's console for the callback URL (1047/34520). */
function examineConsoleRules(host: string, port: string): Finding[] {
  const why = "Tencent's console does not accept such a host.";
  const remedy = "use another domain name";
  const findings = [];
  if (isIP(host) === 6) findings.push(error(`${host} is an IPv6 address`, why, "use a domain name or an IPv4 address"));
  if (isIP(host) === 0) {
    if (host.length > LONGEST_DOMAIN)
      findings.push(error(`${host} has ${host.length} characters`, `Tencent's console accepts at most ${LONGEST_DOMAIN}.`, remedy));
    const label = host.split(".").find((part) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(part));
    if (label !== undefined) findings.push(error(`the label "${label}" is not letters and digits with single hyphens`, why, remedy));
  }
  const similar = DEFAULT_PORTS.find((other) => port !== other && port.startsWith(other));
  if (similar !== undefined)
    findings.push(
      note(
        `port ${port} starts with ${similar}`,
        `Tencent does not always apply a change between port ${similar} (or no port) and ${port}.`,
      ),
    );
  return findings;
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

function examineAddresses(sender: Target["sender"], host: string, addresses: string[]): Finding[] {
  if (addresses.length === 0)
    return [error(`${host} has no address in DNS`, "The sender cannot resolve it.", "check the A and AAAA records of the name")];
  const internal = addresses.filter(isInternal);
  if (internal.length > 0) return [internalFinding(sender, host, internal)];
  if (addresses.every((address) => isIP(address) === 6))
    return [warning(`${host} has only IPv6 addresses`, "The sender does not document that it calls over IPv6.", "add an A record")];
  return [ok(`${host} resolves to ${addresses.join(", ")}`)];
}

function internalFinding(sender: Target["sender"], host: string, internal: string[]): Finding {
  const seen =
    host === internal[0] ? `${host} is not a public address` : `${host} resolves to ${internal.join(", ")}, not a public address`;
  if (sender === "tencent-chat")
    return error(seen, "Tencent Chat calls from the internet and cannot reach it.", "use a public name, or a tunnel during development");
  return note(seen, "OpenIM reaches it only from the same network, and a loopback address only from the same machine or container.");
}

function isInternal(address: string): boolean {
  return INTERNAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Addresses that the internet does not route to (RFC 6890). */
const INTERNAL = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
] as const)
  INTERNAL.addSubnet(network, prefix, "ipv4");
INTERNAL.addAddress("::1", "ipv6");
INTERNAL.addSubnet("fc00::", 7, "ipv6");
INTERNAL.addSubnet("fe80::", 10, "ipv6");
