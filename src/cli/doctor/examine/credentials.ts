import type { Exchange } from "../../conform/exchange.ts";
import type { Target } from "../../conform/target.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { probeOf } from "../probe.ts";

const { error, note, ok } = findingsOf("credentials");

/** Calls with and without the credentials of a target, and tells who gets in. */
export async function examineCredentials(target: Target, exchange: Exchange): Promise<Finding[]> {
  const word = target.sender === "openim" ? "secret" : "signature";
  const unproven = await statusOf({ ...target, credential: null }, exchange);
  if (unproven === null) return [];
  if (target.credential === null) return [examineOpen(target, unproven, word)];
  const proven = await statusOf(target, exchange);
  return [
    proven === 200
      ? ok(`app ${target.app}: a call with the right ${word} gets in`)
      : error(
          `app ${target.app}: a call with the ${word} of this configuration gets ${proven ?? "no answer"}`,
          "The sender's calls fare no better.",
          "compare the token or secret here, on the server and with the sender; mind spaces and line ends",
        ),
    unproven === 200
      ? error(
          `app ${target.app}: a call without a ${word} gets in`,
          "The server knows no token or secret of this app, so anyone can call.",
          "set it where imhook runs",
        )
      : ok(`app ${target.app}: a call without a ${word} gets ${unproven}`),
  ];
}

function examineOpen({ app }: Target, status: number, word: string): Finding {
  if (status === 200)
    return note(`app ${app}: calls get in without a ${word}`, "None is configured here. Anyone who finds the address can call.");
  return error(
    `app ${app}: a call without a ${word} gets ${status}`,
    "The server asks for one, and this configuration has none.",
    "set it here as on the server and with the sender",
  );
}

async function statusOf(target: Target, exchange: Exchange): Promise<number | null> {
  const answer = await exchange(probeOf(target).request);
  return answer.kind === "answered" ? answer.status : null;
}
