import type { Answer, Exchange } from "../../conform/exchange.ts";
import type { Judge } from "../../conform/rules/judge.ts";
import { RULES } from "../../conform/rules/rules.ts";
import type { Target } from "../../conform/target.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { type Probe, probeOf } from "../probe.ts";

const { error, warning, note, ok } = findingsOf("answer");

type Answered = Extract<Answer, { kind: "answered" }>;

/** What an answer is looked at with. */
export interface Bench {
  judge: Judge;
  exchange: Exchange;
  /** How far RequestTime may be from imhook's clock, in seconds. */
  signatureWindow: number;
}

/** What a probe brought to light, and the probe itself where it was answered. */
export interface Probed {
  findings: Finding[];
  probe: Probe | null;
}

/** Sends a callback that no sender knows to the address and looks at what comes back. */
export async function examineAnswer(target: Target, bench: Bench): Promise<Probed> {
  const probe = probeOf(target);
  const answer = await bench.exchange(probe.request);
  if (answer.kind !== "answered") return { findings: [unanswered(target, answer)], probe: null };
  const findings = [
    examineReply(target, bench.judge, probe, answer),
    ...examineClock(answer, bench.signatureWindow),
    ...examineTime(target, answer),
  ];
  return { findings, probe: answer.status === 200 ? probe : null };
}

function unanswered({ url }: Target, answer: Exclude<Answer, Answered>): Finding {
  const reason = answer.kind === "late" ? `within ${answer.limitMs} ms` : answer.reason;
  return error(
    `${url} did not answer (${reason})`,
    "The sender takes the call for failed.",
    "look at the findings above and at the log of the server",
  );
}

function examineReply(target: Target, judge: Judge, { command, body }: Probe, answer: Answered): Finding {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) return examineRedirect(target, status, headers.location ?? "nowhere");
  if (status === 404 || status === 405)
    return error(
      `status ${status} at ${target.url}`,
      "No callback is taken at this path.",
      "give the sender the address that imhook prints at its start",
    );
  if (status === 401 || status === 403)
    return error(
      `status ${status} for a call with the credentials of this configuration`,
      "The server knows another app, token or secret.",
      "run the doctor with the settings of the server",
    );
  const violation = judge.decided({ command, body }, answer);
  if (violation === null) return ok(`status 200 and a reply that ${target.sender} reads, in ${answer.durationMs.toFixed(0)} ms`);
  return error(
    `expected ${violation.expected}, received ${violation.received}`,
    "Another server answers here, or one that refuses new commands.",
    "look at what listens at this address; imhook conform tells more",
  );
}

function examineRedirect({ sender }: Target, status: number, location: string): Finding {
  const seen = `status ${status}, on to ${location}`;
  const remedy = "give the sender the address at the end";
  if (sender === "tencent-chat") return error(seen, "Tencent Chat takes any status but 200 for a failure.", remedy);
  if (status === 307 || status === 308) return warning(seen, "OpenIM follows, and every call takes two.", remedy);
  return error(seen, "Go's client follows with GET and without the body.", remedy);
}

/** The header tells whole seconds, and the answer was under way. */
const TOLERANCE_SECONDS = 3;
const MILLISECONDS_PER_SECOND = 1000;

function examineClock({ headers }: Answered, signatureWindow: number): Finding[] {
  const theirs = Date.parse(headers.date ?? "");
  if (Number.isNaN(theirs)) return [note("the answer has no Date, so clocks cannot be compared")];
  const seconds = Math.round(Math.abs(Date.now() - theirs) / MILLISECONDS_PER_SECOND);
  const seen = `this clock and the server's differ by ${seconds} s`;
  if (seconds <= TOLERANCE_SECONDS) return [ok("this clock and the server's agree")];
  const remedy = "let both set their clocks by NTP";
  if (seconds > signatureWindow)
    return [error(seen, `A signature counts for ${signatureWindow} s, so the one that is wrong turns signed calls away.`, remedy)];
  return [warning(seen, `A signature counts for ${signatureWindow} s.`, remedy)];
}

function examineTime({ sender }: Target, { durationMs }: Answered): Finding[] {
  const { limitMs } = RULES[sender];
  if (durationMs < limitMs / 2) return [];
  return [
    warning(
      `the answer took ${durationMs.toFixed(0)} ms of the ${limitMs} ms that the sender waits`,
      "Under load some will be late.",
      "look for a slow proxy or name server on the way",
    ),
  ];
}
