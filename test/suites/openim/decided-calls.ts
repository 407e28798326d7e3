import { isDeepStrictEqual } from "node:util";
import { withFolder } from "../suite.ts";
import { callImhook, type OpenImCall, VARIANTS } from "./call-imhook.ts";
import { CHANGES, type Decide, REFUSAL, startDeciding } from "./decide.ts";

/** Before-callbacks that a handler decided. */
export interface DecidedCalls {
  decided: number;
  /** One line each. */
  failures: string[];
}

/** What is wrong with what OpenIM made of a decision; null if nothing is, undefined if the handler did not decide. */
type FaultOf = (call: OpenImCall) => string | null | undefined;

type Fields = Record<string, unknown>;

/** Its caller changes only some fields of a profile, and leaves the others null. */
const PROFILE = "callbackBeforeUpdateUserInfoExCommand";

/** Sends the before-callbacks to an imhook with handlers. */
export function callDeciding(program: string, decide: Decide, faultOf: FaultOf): Promise<DecidedCalls> {
  return withFolder("openim-decide", async (folder) => {
    await using server = await startDeciding(folder, decide);
    const calls = await callImhook(program, { url: `${server.url}/openim`, run: "decided", variants: VARIANTS, before: true });
    // Without ids a callback may be in quarantine, where no handler decides.
    const faults = calls.filter(({ variant }) => variant !== "empty").map(faultOf);
    const decided = faults.filter((fault) => fault !== undefined);
    return { decided: decided.length, failures: decided.filter((fault) => fault !== null) };
  });
}

/** OpenIM stops the operation, and its caller gets code, message and detail. */
export function faultOfRefusal({ command, variant, error, errorCode, errorDetail }: OpenImCall): string | null {
  const { message, code, detail } = REFUSAL;
  if (errorCode === code && errorDetail === detail && error.includes(message)) return null;
  return `${command}, ${variant}: refused, and OpenIM got code ${errorCode}, detail ${errorDetail}: ${error}`;
}

/** OpenIM goes on, and decodes the values that the handler gave. */
export function faultOfChange({ command, variant, sent, error, response }: OpenImCall, set: number): string | null | undefined {
  const changes = CHANGES.get(command)?.[set];
  if (changes === undefined) return undefined;
  const request: Fields = JSON.parse(sent);
  const wanted = command === PROFILE ? withoutUnchanged(changes, request) : changes;
  const isTaken = (name: string) =>
    isContained(wanted[name], response?.[name]) || isRepeated(wanted[name], request[name], response?.[name]);
  const lost = Object.keys(wanted).filter((name) => !isTaken(name));
  if (error === "" && lost.length === 0) return null;
  const decoded = lost.map((name) => `${name} as ${JSON.stringify(response?.[name])}`).join(", ");
  return `${command}, ${variant}: ${error || `OpenIM decoded ${decoded}`}`;
}

/** OpenIM 3.8.3 crashes if a reply has a value for a field that the caller does not change, so imhook leaves it out. */
function withoutUnchanged(changes: Fields, request: Fields): Fields {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => request[name] !== null));
}

/** Whether a value is that of the request, which imhook need not send back. */
function isRepeated(value: unknown, requested: unknown, decoded: unknown): boolean {
  return decoded === null && isDeepStrictEqual(value, requested);
}

/** Whether a value is the same, or a map or list with the same values beside what Go's structs add to them. */
function isContained(value: unknown, decoded: unknown): boolean {
  if (typeof value !== "object" || value === null) return isDeepStrictEqual(value, decoded);
  if (typeof decoded !== "object" || decoded === null) return false;
  const fields: Fields = { ...decoded };
  return Object.entries(value).every(([name, part]) => isContained(part, fields[name]));
}
