import { describeSeconds, looksLikeLocalTime } from "../../../senders/describe-clock-offset.ts";
import type { Answered, Unanswered } from "../../../senders/post/post.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { createJudge } from "../../conform/judge.ts";
import type { Send } from "../../conform/send.ts";
import type { Target } from "../../conform/target.ts";
import type { Mask } from "../../mask-secrets.ts";
import { excerpt } from "../../visible-text.ts";
import { type Probe, probeOf } from "../probe.ts";

const { error, warning, note, ok } = findingsOf("answer");

/** What the examination of an answer needs. */
export interface AnswerOptions {
  send: Send;
  mask: Mask;
  /** How far RequestTime may be from imhook's clock, in seconds. */
  signatureWindow: number;
  /** Path before those of the senders; empty if there is none. */
  pathPrefix: string;
}

/** What a probe showed, and the probe itself if the server accepted it. */
export interface Probed {
  findings: Finding[];
  probe: Probe | null;
}

/** Sends a callback with an unknown command and examines the answer. */
export async function examineAnswer(target: Target, options: AnswerOptions): Promise<Probed> {
  const { send, signatureWindow } = options;
  const probe = probeOf(target);
  const exchange = await send(probe.request);
  if (!exchange.answered) return { findings: [unanswered(target, exchange)], probe: null };
  const findings = [
    examineReply(target, probe, exchange, options),
    ...examineClock(exchange, signatureWindow),
    ...examineDuration(target, exchange),
  ];
  return { findings, probe: exchange.status === 200 ? probe : null };
}

function unanswered({ url }: Target, { detail }: Unanswered): Finding {
  return error(
    `${url} did not answer (${detail})`,
    "To the sender the call has failed.",
    "see the findings above and the log of the server",
  );
}

function examineReply(target: Target, { command, body }: Probe, answer: Answered, { mask, pathPrefix }: AnswerOptions): Finding {
  const { status, headers, text } = answer;
  if (status >= 300 && status < 400) return examineRedirect(target, status, excerpt(mask(headers.location ?? "nowhere")));
  if (status === 404 || status === 405)
    return error(
      `status ${status} at ${target.url}`,
      "The server takes no callbacks at this path.",
      `configure the sender with the URL that imhook prints when it starts; its path begins with ${pathPrefix}/${target.sender}`,
    );
  if (status === 400 && SPEAKS_TLS.test(text))
    return error(
      "the port speaks TLS, and the URL begins with http:",
      "The sender's calls get status 400.",
      "configure the sender with https:",
    );
  if (status === 401 || status === 403) return examineRejection(target, status);
  const violation = createJudge(target.sender, mask).decided({ command, body }, answer);
  if (violation === null) return ok(`status 200 and a reply that ${target.sender} can read, in ${answer.duration.toFixed(0)} ms`);
  return error(
    `expected ${violation.expected}, received ${violation.received}`,
    "Another server answers here, or one that refuses unknown commands.",
    "check what listens at this URL; imhook conform shows more",
  );
}

/** What imhook and nginx answer to plain HTTP at a port for TLS. */
const SPEAKS_TLS = /port speaks TLS|plain HTTP request was sent to HTTPS port/;

function examineRejection({ credential }: Target, status: number): Finding {
  if (credential === null) return note(`status ${status} for a call without credentials`, "Only a call with credentials shows more.");
  return error(
    `status ${status} for a call with the credentials from this configuration`,
    "The server has another app, token or secret.",
    "run imhook doctor with the settings of the server",
  );
}

function examineRedirect({ sender }: Target, status: number, location: string): Finding {
  const seen = `status ${status}, redirected to ${location}`;
  const remedy = "configure the sender with the final URL";
  if (sender === "tencent-chat") return error(seen, "Tencent Chat takes any status but 200 for a failure.", remedy);
  if (status === 307 || status === 308) return warning(seen, "OpenIM follows it, so every call takes two requests.", remedy);
  return error(seen, "Go's client follows it with GET and without the body.", remedy);
}

/** The header has whole seconds, and the answer took some time. */
const TOLERANCE_SECONDS = 3;
const MILLISECONDS_PER_SECOND = 1000;

function examineClock({ headers }: Answered, signatureWindow: number): Finding[] {
  const serverTime = Date.parse(headers.date ?? "");
  if (Number.isNaN(serverTime)) return [note("the answer has no Date header, so the clocks cannot be compared")];
  const seconds = Math.round(Math.abs(Date.now() - serverTime) / MILLISECONDS_PER_SECOND);
  const zone = looksLikeLocalTime(seconds) ? ", as if one of them showed local time" : "";
  const seen = `this clock and the server's differ by ${describeSeconds(seconds)}${zone}`;
  if (seconds <= TOLERANCE_SECONDS) return [ok("this clock and the server's agree")];
  const remedy = "synchronize both clocks with NTP";
  if (seconds > signatureWindow)
    return [error(seen, `A signature is valid for ${signatureWindow} s, so the wrong clock rejects signed calls.`, remedy)];
  return [warning(seen, `A signature is valid for ${signatureWindow} s.`, remedy)];
}

function examineDuration({ sender }: Target, { duration }: Answered): Finding[] {
  const { cutOff } = SENDERS[sender];
  if (duration < cutOff / 2) return [];
  return [
    warning(
      `the answer took ${duration.toFixed(0)} ms of the ${cutOff} ms that the sender waits`,
      "Under load some answers will be late.",
      "look for a slow proxy or name server in between",
    ),
  ];
}
