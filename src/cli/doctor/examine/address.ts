import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import type { Target } from "../../conform/target.ts";
import { type Finding, findingsOf } from "../finding.ts";

const { error, warning, note, ok } = findingsOf("address");

/** Longest domain that Tencent's console takes (1047/34520). */
const LONGEST_DOMAIN = 63;

const DEFAULT_PORTS = ["80", "443"];

/** Names and addresses behind a URL. */
export interface Located {
  findings: Finding[];
  /** Empty where the name has none. */
  addresses: string[];
}

/** Looks at the address as text, and at what its name leads to. */
export async function examineAddress({ sender, url }: Target): Promise<Located> {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const byConsole = sender === "tencent-chat" ? examineConsoleRules(host, port) : [];
  const plain =
    protocol === "http:" && sender === "tencent-chat"
      ? [warning("it is http", "Bodies are not signed, so anyone on the way can change them.", "use https")]
      : [];
  const addresses = await addressesOf(host);
  return { findings: [...byConsole, ...plain, ...examineAddresses(sender, host, addresses)], addresses };
}

/** Rules of the console for the callback URL (1047/34520). */
function examineConsoleRules(host: string, port: string): Finding[] {
  const why = "Tencent's console does not take such an address.";
  const remedy = "use another name";
  const findings = [];
  if (isIP(host) === 6) findings.push(error(`${host} is an address of IPv6`, why, "use a name or an address of IPv4"));
  if (isIP(host) === 0) {
    if (host.length > LONGEST_DOMAIN)
      findings.push(error(`${host} has ${host.length} characters`, `Tencent's console takes ${LONGEST_DOMAIN}.`, remedy));
    const label = host.split(".").find((part) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(part));
    if (label !== undefined)
      findings.push(error(`the part "${label}" of the name is not letters and digits with single hyphens between them`, why, remedy));
  }
  const alike = DEFAULT_PORTS.find((other) => port !== other && port.startsWith(other));
  if (alike !== undefined)
    findings.push(
      note(
        `port ${port} begins like ${alike}`,
        `Do not change the console's address between ports ${alike} and ${port}, or none and ${port}: such a change is not always taken over.`,
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
    return [error(`${host} has no address in DNS`, "The sender cannot find it.", "look at the A and AAAA records of the name")];
  const inner = addresses.filter(isInner);
  if (inner.length > 0) return [innerFinding(sender, host, inner)];
  if (addresses.every((address) => isIP(address) === 6))
    return [warning(`${host} has addresses of IPv6 alone`, "That its sender calls over IPv6 is not documented.", "add an A record")];
  return [ok(`${host} is ${addresses.join(", ")}`)];
}

function innerFinding(sender: Target["sender"], host: string, inner: string[]): Finding {
  const seen = host === inner[0] ? `${host} is no public address` : `${host} is ${inner.join(", ")}, no public address`;
  if (sender === "tencent-chat")
    return error(seen, "Tencent Chat calls from the internet and cannot reach it.", "use a public name, or a tunnel while you develop");
  return note(seen, "OpenIM reaches it only from the same network; a loopback address, only from the same machine or container.");
}

function isInner(address: string): boolean {
  return INNER.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Addresses that the internet does not lead to (RFC 6890). */
const INNER = new BlockList();
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
  INNER.addSubnet(network, prefix, "ipv4");
INNER.addAddress("::1", "ipv6");
INNER.addSubnet("fc00::", 7, "ipv6");
INNER.addSubnet("fe80::", 10, "ipv6");
