import { createHmac } from "node:crypto";
import { type Call, json, parse, type Reply } from "../../servers/right.ts";

/** The secret that the deciders expect, and one that they know too. */
export const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** The time of a signature, in seconds. */
const TOLERANCE_SECONDS = 300;

/** What differs in the check of signatures. */
export interface Check {
  tolerance?: number;
  /** The signatures that are looked at. */
  choose?(signatures: string[]): string[];
  /** The text that is compared. */
  bodyOf?(text: string): string;
  /** Whether a signature is taken although it is not right. */
  isTaken?(signature: string): boolean;
}

/** A correct decider, written without imhook: it refuses what mentions a casino, as far as it can. */
export function right(call: Call): Reply {
  return isSigned(call) ? answer(call) : json(401, { error: "not signed" });
}

/** Its answers, to whomever. */
export function answer({ text }: Call): Reply {
  const { texts, decisions } = parse(text);
  const isForbidden = Array.isArray(texts) && texts.some((each) => String(each).includes("casino"));
  const canRefuse = Array.isArray(decisions) && decisions.includes("refuse");
  return json(200, isForbidden && canRefuse ? { decision: "refuse", message: "No advertising, please." } : { decision: "pass" });
}

export function isSigned({ headers, text }: Call, check: Check = {}): boolean {
  const { tolerance = TOLERANCE_SECONDS, choose = (all) => all, bodyOf = (body) => body, isTaken = () => false } = check;
  const time = String(headers["webhook-timestamp"]);
  if (!(Math.abs(Date.now() / 1000 - Number(time)) <= tolerance)) return false;
  const hmac = createHmac("sha256", Buffer.from(SECRET.slice("whsec_".length), "base64"));
  const expected = `v1,${hmac.update(`${headers["webhook-id"]}.${time}.${bodyOf(text)}`).digest("base64")}`;
  const signatures = String(headers["webhook-signature"] ?? "").split(" ");
  return choose(signatures).some((signature) => signature === expected || isTaken(signature));
}
