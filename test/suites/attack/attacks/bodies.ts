import { gzipSync } from "node:zlib";
import type { Attack, Damage, Target } from "../attack.ts";
import { headOf, openStranger, times } from "../strangers.ts";

const MEBIBYTE = 1 << 20;
const STORM = 500;

/** A megabyte of empty objects, which takes a kilobyte compressed and thirty megabytes parsed. */
const OBJECTS = `{"a":[${"{},".repeat(MEBIBYTE / 3 - 10)}{}]}`;
const COMPRESSED = gzipSync(OBJECTS, { level: 9 });

/** Bodies that cost more than they are. */
export const bodyAttacks: readonly Attack[] = [
  {
    name: "compressed bodies",
    how: `${STORM} posts of ${COMPRESSED.length} bytes that are 1 MiB unpacked and 30 MB parsed, without a secret`,
    run: (target) => storm(target, "/openim"),
  },
  {
    name: "compressed bodies, signed URL",
    how: "the same with a signature that is none, to Tencent Chat's URL",
    run: (target) => storm(target, "/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendAdd&Sign=00&RequestTime=1"),
  },
  { name: "bodies that end together", how: "300 bodies of 1 MiB without a secret, whose last bytes come at once", run: endTogether },
];

async function storm({ imhook, scale }: Target, path: string): Promise<Damage> {
  const failures: string[] = [];
  const count = Math.ceil(STORM * scale);
  const message = Buffer.concat([
    Buffer.from(headOf(path, { "Content-Encoding": "gzip", "Content-Type": "application/json", "Content-Length": COMPRESSED.length })),
    COMPRESSED,
  ]);
  await times(count, 50, async () => {
    const { received, closed } = await openStranger(imhook.url, message);
    await closed;
    if (!/^HTTP\/1\.1 40[13] /.test(received())) failures.push(`answered ${JSON.stringify(received().split("\r\n", 1)[0])}`);
  });
  return { sent: count, failures: failures.slice(0, 3) };
}

async function endTogether({ imhook, scale }: Target): Promise<Damage> {
  const count = Math.ceil(300 * scale);
  const head = headOf("/openim", { "Content-Type": "application/json", "Content-Length": OBJECTS.length });
  const strangers = await Promise.all(Array.from({ length: count }, () => openStranger(imhook.url, head + OBJECTS.slice(0, -1))));
  for (const { socket } of strangers) if (socket.writable) socket.write("}");
  await Promise.all(strangers.map(({ closed }) => closed));
  return { sent: count, failures: [] };
}
