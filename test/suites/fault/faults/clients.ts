import { connect, type Socket } from "node:net";
import { setTimeout as pass } from "node:timers/promises";
import { tencentChatUrl } from "../../../support/urls.ts";
import { type EndFault, type Fault, type Scene, UNNOTICED } from "../fault.ts";
import { canMount } from "../obstacles.ts";
import { MARGIN_MS } from "../probes.ts";
import { fillUp } from "./disk.ts";

const IDLE_CONNECTIONS = 2000;
const BUDGET_MS = 1200;
const BODY = '{"CallbackCommand":"C2C.CallbackBeforeSendMsg"}';

/** What clients can do wrong. */
export const clientFaults: readonly Fault[] = [
  { name: "clients gone", how: "20 clients hang up as soon as they have sent, again and again", begin: hangUp, expected: UNNOTICED },
  { name: "half-open", how: "200 connections send headers and no body", begin: sendHeadersOnly, expected: UNNOTICED },
  { name: "slow bodies", how: "20 connections send a byte every 100 ms", begin: drip, expected: UNNOTICED },
  {
    name: "slow bodies, disk full",
    how: "both at once: the time is up before the record fails",
    obstacle: canMount,
    on: "memory",
    begin: dripOnFullDisk,
    expected: { after: "refused", ready: "goes" },
  },
  {
    name: "slow readers",
    how: "20 connections send 500 callbacks each and read no answer",
    begin: neverRead,
    // Ten thousand callbacks at once are more than may be under way.
    expected: { after: "either", ready: "stays" },
  },
  {
    name: "idle connections",
    how: `${IDLE_CONNECTIONS} connections send nothing`,
    begin: (scene) => idle(scene, IDLE_CONNECTIONS),
    expected: UNNOTICED,
  },
  {
    name: "no descriptors left",
    how: "ulimit -n 200, and 400 connections that send nothing",
    imhook: { limits: { openFiles: 200 } },
    begin: (scene) => idle(scene, 400),
    expected: { after: "acknowledged", ready: "either" },
  },
];

async function hangUp({ imhook }: Scene): Promise<EndFault> {
  let ended = false;
  const running = Promise.all(
    Array.from({ length: 20 }, async () => {
      while (!ended) {
        const socket = await open(imhook.url);
        socket.write(messageOf(imhook.url, "Sns.CallbackBlackListAdd", 47) + BODY, () => socket.destroy());
        await pass(5);
      }
    }),
  );
  return async () => {
    ended = true;
    await running;
  };
}

async function sendHeadersOnly({ imhook }: Scene): Promise<EndFault> {
  const sockets = await Promise.all(Array.from({ length: 200 }, () => open(imhook.url)));
  for (const socket of sockets) socket.write(messageOf(imhook.url, "Sns.CallbackBlackListAdd", 100));
  return async () => destroyAll(sockets);
}

async function dripOnFullDisk(scene: Scene): Promise<EndFault> {
  const endFull = await fillUp(scene);
  const endDrip = await drip(scene);
  return async () => {
    await endDrip();
    await endFull();
  };
}

/** Slow bodies are answered when the time is up: a before-callback with the fallback, an after-callback with a failure. */
async function drip({ imhook, failures }: Scene): Promise<EndFault> {
  const commands = ["C2C.CallbackBeforeSendMsg", "Sns.CallbackBlackListAdd"];
  const answers = Array.from({ length: 20 }, (_, index) => dripOne(imhook.url, commands[index % 2] ?? ""));
  return async () => {
    for (const { command, text, milliseconds } of await Promise.all(answers)) {
      const wanted = command === "C2C.CallbackBeforeSendMsg" ? "HTTP/1.1 200" : "HTTP/1.1 400";
      if (!text.startsWith(wanted)) failures.push(`${command}, slow body: ${text.split("\r\n", 1)[0]}`);
      if (milliseconds > BUDGET_MS + MARGIN_MS) failures.push(`${command}, slow body: answered after ${milliseconds.toFixed(0)} ms`);
    }
  };
}

async function dripOne(url: string, command: string): Promise<{ command: string; text: string; milliseconds: number }> {
  const socket = await open(url);
  const startedAt = performance.now();
  socket.write(messageOf(url, command, 10_000));
  const dripping = setInterval(() => socket.write(" "), 100);
  const text = await new Promise<string>((resolve) => {
    socket.once("data", (chunk) => resolve(String(chunk)));
    socket.once("close", () => resolve("closed without an answer"));
  });
  clearInterval(dripping);
  socket.destroy();
  return { command, text, milliseconds: performance.now() - startedAt };
}

async function neverRead({ imhook }: Scene): Promise<EndFault> {
  const sockets = await Promise.all(Array.from({ length: 20 }, () => open(imhook.url)));
  const message = messageOf(imhook.url, "C2C.CallbackBeforeSendMsg", BODY.length) + BODY;
  for (const socket of sockets) socket.pause().write(message.repeat(500));
  return async () => destroyAll(sockets);
}

async function idle({ imhook }: Scene, connections: number): Promise<EndFault> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(imhook.url)));
  return async () => destroyAll(sockets);
}

function messageOf(base: string, command: string, length: number): string {
  const { pathname, search, host } = new URL(tencentChatUrl(base, command));
  return `POST ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${length}\r\n\r\n`;
}

function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.once("error", reject);
    // Once open it may be cut at any time.
    socket.on("error", () => {});
  });
}

function destroyAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy();
}
