import { connect } from "node:net";
import { checkServerIdentity, connect as connectSecurely, type PeerCertificate, rootCertificates, type TLSSocket } from "node:tls";
import { type Finding, findingsOf } from "../finding.ts";

const { error, warning, ok } = findingsOf("connection");

const PATIENCE_MS = 5000;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
const SOON_DAYS = 14;

/** Opens a connection to each address behind a URL, and looks at its certificate. */
export async function examineConnection(url: string, addresses: readonly string[]): Promise<Finding[]> {
  const { hostname, port, protocol } = new URL(url);
  const isSecure = protocol === "https:";
  const number = Number(port || (isSecure ? 443 : 80));
  const reached = await Promise.all(addresses.map((address) => examinePort(address, number)));
  const first = addresses.find((_address, index) => reached[index]?.severity === "ok");
  if (!isSecure || first === undefined) return reached;
  return [...reached, ...(await examineCertificate(hostname, first, number))];
}

async function examinePort(address: string, port: number): Promise<Finding> {
  const reason = await new Promise<string | null>((resolve) => {
    const socket = connect({ host: address, port, timeout: PATIENCE_MS });
    const end = (outcome: string | null) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once("connect", () => end(null));
    socket.once("timeout", () => end(`no answer within ${PATIENCE_MS} ms`));
    socket.on("error", (failure: NodeJS.ErrnoException) => end(failure.code ?? failure.message));
  });
  if (reason === null) return ok(`${address} port ${port} is open`);
  return error(
    `${address} port ${port} cannot be reached (${reason})`,
    "No call gets through.",
    "start the server, or open the port in the firewall and the security group",
  );
}

/** By the public authorities alone: the senders know no others. */
async function examineCertificate(name: string, address: string, port: number): Promise<Finding[]> {
  const peer = await handshake(name, address, port);
  if ("reason" in peer)
    return [error(`no TLS at port ${port} (${peer.reason})`, "https needs it.", "give the server a certificate, or use http")];
  const { certificate, protocol, distrust } = peer;
  const mismatch = checkServerIdentity(name, certificate);
  const findings = [
    distrust === null
      ? []
      : error(
          `the certificate is not trusted (${distrust})`,
          "Tencent Chat trusts public authorities alone, OpenIM those of its container; both need the whole chain.",
          "take one from a public authority and serve the intermediate certificates with it",
        ),
    mismatch === undefined
      ? []
      : error(`the certificate is not for ${name}`, "The sender ends the connection.", "take one that names this host"),
    examineTerm(certificate),
    ["TLSv1.2", "TLSv1.3"].includes(protocol ?? "")
      ? []
      : warning(`TLS is ${protocol}`, "Go's client takes 1.2 and newer.", "switch on 1.2 and 1.3"),
  ].flat();
  return findings.length === 0 ? [ok(`the certificate is good until ${certificate.valid_to}`)] : findings;
}

function examineTerm({ valid_from, valid_to }: PeerCertificate): Finding[] {
  const days = (Date.parse(valid_to) - Date.now()) / MILLISECONDS_PER_DAY;
  if (days < 0) return [error(`the certificate ended ${valid_to}`, "The sender ends the connection.", "renew it")];
  if (Date.parse(valid_from) > Date.now())
    return [
      error(
        `the certificate begins ${valid_from}`,
        "The sender ends the connection.",
        "look at the clock of this machine and at the certificate",
      ),
    ];
  return days < SOON_DAYS
    ? [warning(`the certificate ends in ${Math.floor(days)} days`, "From then on no call gets through.", "renew it")]
    : [];
}

interface Peer {
  certificate: PeerCertificate;
  protocol: string | null;
  /** Why the chain is not trusted; null where it is. */
  distrust: string | null;
}

function handshake(name: string, host: string, port: number): Promise<Peer | { reason: string }> {
  return new Promise((resolve) => {
    const options = {
      host,
      port,
      servername: isName(name) ? name : "",
      ca: [...rootCertificates],
      rejectUnauthorized: false,
      timeout: PATIENCE_MS,
    };
    const socket: TLSSocket = connectSecurely(options, () => {
      const certificate = socket.getPeerCertificate();
      // Node types it as an Error and gives a code.
      const distrust = socket.authorized ? null : String(socket.authorizationError);
      resolve({ certificate, protocol: socket.getProtocol(), distrust: isToldElsewhere(distrust) ? null : distrust });
      socket.destroy();
    });
    socket.once("timeout", () => socket.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    socket.on("error", (failure: Error) => resolve({ reason: failure.message.split("\n")[0] ?? "" }));
  });
}

/** What the name and the dates tell in better words. */
function isToldElsewhere(distrust: string | null): boolean {
  return ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "ERR_TLS_CERT_ALTNAME_INVALID"].includes(distrust ?? "");
}

/** Addresses have no place in the name that a client asks for (RFC 6066). */
function isName(host: string): boolean {
  return /[a-z]/i.test(host) && !host.includes(":");
}
