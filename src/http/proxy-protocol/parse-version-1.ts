import { isIPv4, isIPv6 } from "node:net";
import type { ProxyHeader } from "./header.ts";

const LONGEST_LINE = 107;
const LINE_END = "\r\n";
const LARGEST_PORT = 65_535;

const FAMILIES: Readonly<Record<string, (address: string) => boolean>> = { TCP4: isIPv4, TCP6: isIPv6 };

/** Parses a header such as `PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080`. Source: proxy-protocol.txt, section 2.1. */
export function parseVersion1(bytes: Buffer): ProxyHeader {
  const text = bytes.toString("latin1", 0, LONGEST_LINE);
  const end = text.indexOf(LINE_END);
  if (end === -1) return text.length < LONGEST_LINE ? { kind: "incomplete" } : { kind: "invalid" };
  const length = end + LINE_END.length;
  const [, family = "", ...rest] = text.slice(0, end).split(" ");
  // Whatever follows the word is to be ignored.
  if (family === "UNKNOWN") return { kind: "complete", length, address: null };
  const [source = "", destination = "", ...ports] = rest;
  const isAddress = FAMILIES[family];
  const isValid = isAddress?.(source) === true && isAddress(destination) && ports.length === 2 && ports.every(isPort);
  return isValid ? { kind: "complete", length, address: source } : { kind: "invalid" };
}

function isPort(text: string): boolean {
  return /^[0-9]{1,5}$/.test(text) && Number(text) <= LARGEST_PORT;
}
