import { setTimeout as sleep } from "node:timers/promises";
import type { Attack, Damage, Target } from "../attack.ts";
import { headOf, openStranger, type Stranger } from "../strangers.ts";

const POOL = 2000;
const HOLD_MS = 4000;
const REFUSED = headOf("/openim", { "Content-Length": 2 });

/** Connections that are held. */
export const connectionAttacks: readonly Attack[] = [
  { name: "a full pool, silent", how: `${POOL} connections that send nothing`, run: (target) => hold(target, "") },
  {
    name: "a full pool, refused",
    how: `${POOL} connections that send calls without a secret and stay`,
    run: (target) => hold(target, `${REFUSED}{}`),
  },
  {
    name: "a full pool, many addresses",
    how: `${POOL} silent connections from 200 addresses`,
    run: (target) => hold(target, "", 200),
  },
  { name: "slow heads", how: "1,000 connections that send a byte of their head per second", run: slowHeads },
  { name: "answers not read", how: "100 connections that send 1,000 refused calls each and read no answer", run: neverRead },
];

async function hold({ imhook, scale }: Target, text: string, addresses = 1): Promise<Damage> {
  const strangers: Stranger[] = [];
  const count = Math.ceil(POOL * scale);
  const endsAt = performance.now() + HOLD_MS * scale;
  // Whoever is closed comes back.
  for (let sent = 0; sent < count || performance.now() < endsAt; sent += 1) {
    const open = strangers.filter(({ socket }) => !socket.destroyed);
    if (open.length >= count) await sleep(20);
    else strangers.push(await openStranger(imhook.url, text, `127.0.1.${1 + (sent % addresses)}`));
  }
  for (const { socket } of strangers) socket.destroy();
  return { sent: strangers.length, failures: [] };
}

async function slowHeads({ imhook, scale }: Target): Promise<Damage> {
  const count = Math.ceil(1000 * scale);
  const strangers = await Promise.all(Array.from({ length: count }, () => openStranger(imhook.url, "P")));
  for (const byte of "OST /op".slice(0, Math.ceil(7 * scale))) {
    for (const { socket } of strangers) if (socket.writable) socket.write(byte);
    await sleep(1000);
  }
  for (const { socket } of strangers) socket.destroy();
  return { sent: count, failures: [] };
}

async function neverRead({ imhook, scale }: Target): Promise<Damage> {
  const count = Math.ceil(100 * scale);
  const strangers = await Promise.all(Array.from({ length: count }, () => openStranger(imhook.url)));
  for (const { socket } of strangers) socket.pause().write(`${REFUSED}{}`.repeat(1000));
  await sleep(HOLD_MS * scale);
  for (const { socket } of strangers) socket.destroy();
  return { sent: count, failures: [] };
}
