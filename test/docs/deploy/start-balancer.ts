import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../../support/certificates.ts";
import { freePort } from "../../support/decider.ts";
import { isInstalled } from "../../support/is-installed.ts";
import { REPOSITORY, start } from "../../support/run.ts";
import { waitUntil } from "../../support/wait-until.ts";

/** A load balancer of the guide, with its file as it is apart from ports, names of hosts and the place of the certificate. */
export interface Balancer {
  /** Its port for TLS. */
  port: number;
  /** The certificate that it shows, as PEM. */
  ca: string;
  stop(): Promise<void>;
}

/** A kind of load balancer. `ports` are those of the instances, on 127.0.0.1. */
export interface BalancerKind {
  /** Why it cannot run here; null if it can. */
  missing: string | null;
  start(ports: readonly [number, number]): Promise<Balancer>;
  /** How long it waits for an answer, in milliseconds, in the order of its routes: Tencent Chat, OpenIM. */
  timeouts(): Promise<number[]>;
}

const ENVOY = process.env.IMHOOK_TEST_ENVOY ?? "envoy";
const MILLISECONDS_PER_SECOND = 1000;
const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path));

export const nginx: BalancerKind = {
  missing: NGINX === undefined ? "nginx is not installed: apt-get install nginx-light" : null,
  start: (ports) =>
    startProgram(ports, {
      file: "nginx/imhook.conf",
      adapt: (text, folder) => `
        daemon off; pid ${folder}/pid; error_log stderr warn; events {} ${process.getuid?.() === 0 ? "user root;" : ""}
        http {
          access_log off;
          ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
          ${text}
        }`,
      command: (file) => [NGINX ?? "nginx", "-c", file],
    }),
  timeouts: () => timeoutsIn("nginx/imhook.conf", /proxy_read_timeout ([\d.]+m?s);/g),
};

export const envoy: BalancerKind = {
  missing: isInstalled(ENVOY) ? null : "Envoy is not installed: set IMHOOK_TEST_ENVOY to its path",
  start: (ports) =>
    startProgram(ports, {
      file: "envoy/imhook.yaml",
      adapt: (text) => text,
      command: (file) => [ENVOY, "--config-path", file, "--disable-hot-restart", "--concurrency", "1", "--log-level", "error"],
    }),
  timeouts: () => timeoutsIn("envoy/imhook.yaml", /cluster: imhook, timeout: ([\d.]+m?s)/g),
};

async function timeoutsIn(file: string, pattern: RegExp): Promise<number[]> {
  const text = await readDeployment(file);
  return [...text.matchAll(pattern)].map(([, time = ""]) => Number.parseFloat(time) * (time.endsWith("ms") ? 1 : MILLISECONDS_PER_SECOND));
}

function readDeployment(file: string): Promise<string> {
  return readFile(join(REPOSITORY, "src/docs/deploy", file), "utf8");
}

interface Program {
  /** In the folder of deployments. */
  file: string;
  adapt(text: string, folder: string): string;
  command(file: string): [program: string, ...parameters: string[]];
}

async function startProgram(ports: readonly [number, number], { file, adapt, command }: Program): Promise<Balancer> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-balancer-"));
  const { certificate, key } = makeCertificate(folder, "balancer");
  const [port, plain] = [await freePort(), await freePort()];
  const text = (await readDeployment(file))
    .replaceAll(/\/etc\/\w+\/tls\/fullchain\.pem/g, certificate)
    .replaceAll(/\/etc\/\w+\/tls\/privkey\.pem/g, key)
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("listen 80;", `listen 127.0.0.1:${plain};`)
    .replace("address: 0.0.0.0, port_value: 8443", `address: 127.0.0.1, port_value: ${port}`)
    .replaceAll(/imhook-([12])(:|, port_value: )8080/g, (_all, number, separator) => `127.0.0.1${separator}${ports[Number(number) - 1]}`);
  const path = join(folder, file.replace(/.*\//, ""));
  await writeFile(path, adapt(text, folder));
  const [program, ...parameters] = command(path);
  const running = start(program, parameters);
  await Promise.race([
    waitUntil(() => accepts(port)),
    running.ended.then(({ stderr }) => Promise.reject(new Error(`${program} has ended: ${stderr}`))),
  ]);
  return {
    port,
    ca: await readFile(certificate, "utf8"),
    stop: async () => {
      running.kill("SIGTERM");
      await running.ended;
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
