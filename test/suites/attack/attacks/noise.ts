import { get, send } from "../../../support/http.ts";
import { type Attack, type Damage, SECRETS, type Target } from "../attack.ts";
import { openStranger, times } from "../strangers.ts";

const COUNT = 2000;
/** Lines that a flood of one kind may add to the log, however large it is. */
const MAX_LOG_LINES = 60;

/** What fills logs, and guesses. */
export const noiseAttacks: readonly Attack[] = [
  {
    name: "what is not HTTP",
    how: `${COUNT} connections that send no HTTP`,
    run: (target) => flood(target, "\x16\x03\x01garbage\r\n\r\n"),
  },
  { name: "unknown paths", how: `${COUNT} posts to paths that belong to no sender`, run: unknownPaths },
  { name: "guessed operator tokens", how: `${COUNT} requests to the operator API with wrong tokens`, run: guessTokens },
];

async function flood(target: Target, text: string): Promise<Damage> {
  const count = Math.ceil(COUNT * target.scale);
  const before = target.imhook.logLines().length;
  await times(count, 50, async () => {
    const { closed, socket } = await openStranger(target.imhook.url, text);
    await closed;
    socket.destroy();
  });
  return { sent: count, failures: loggedTooMuch(target, before) };
}

async function unknownPaths(target: Target): Promise<Damage> {
  const count = Math.ceil(COUNT * target.scale);
  const before = target.imhook.logLines().length;
  await times(count, 50, async (index) => {
    await send(`${target.imhook.url}/guess-${index}`, { body: "{}" }).catch(() => null);
  });
  return { sent: count, failures: loggedTooMuch(target, before) };
}

async function guessTokens(target: Target): Promise<Damage> {
  const { imhook, scale } = target;
  const count = Math.ceil(COUNT * scale);
  const before = imhook.logLines().length;
  const statuses = new Set<number>();
  await times(count, 50, async (index) => {
    const answer = await get(`${imhook.operatorUrl}/api/callbacks`, { authorization: `Bearer guess-${index}` }).catch(() => null);
    statuses.add(answer?.status ?? 0);
  });
  const failures = loggedTooMuch(target, before);
  if (statuses.has(200)) failures.push("a guessed token was accepted");
  const genuine = await get(`${imhook.operatorUrl}/api/callbacks`, { authorization: `Bearer ${SECRETS.operator}` });
  if (![200, 429].includes(genuine.status)) failures.push(`the right token got ${genuine.status}`);
  return { sent: count, failures };
}

function loggedTooMuch({ imhook }: Target, before: number): string[] {
  const lines = imhook.logLines().length - before;
  return lines > MAX_LOG_LINES ? [`${lines} lines in the log, more than ${MAX_LOG_LINES}`] : [];
}
