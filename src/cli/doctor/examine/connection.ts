import { connect } from "node:net";
import { checkServerIdentity, connect as connectSecurely, type PeerCertificate, rootCertificates, type TLSSocket } from "node:tls";
import { describeNetworkError } from "../../../senders/post/describe-network-error.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";

const { error, warning, ok } = findingsOf("connection");

const TIMEOUT_MS = 5000;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
const SOON_DAYS = 14;

/** What connecting to a URL showed. */
export interface Connected {
  findings: Finding[];
  /** Whether any port is open. */
  isOpen: boolean;
  /** Whether the server proved that it is the host of the URL; a server without TLS has nothing to prove. */
  isTrusted: boolean;
}

/** Connects to each address of a URL, and examines the certificate of the first that answers. */
export async function examineConnection(url: string, addresses: readonly string[]): Promise<Connected> {
  const { hostname, port, protocol } = new URL(url);
  const isSecure = protocol === "https:";
  const number = Number(port || (isSecure ? 443 : 80));
  const findings = await Promise.all(addresses.map((address) => examinePort(address, number)));
  const first = addresses.find((_address, index) => findings[index]?.severity === "ok");
  if (first === undefined) return { findings, isOpen: false, isTrusted: false };
  if (!isSecure) return { findings, isOpen: true, isTrusted: true };
  const certificate = await examineCertificate(hostname, first, number);
  return { findings: [...findings, ...certificate], isOpen: true, isTrusted: certificate.every(({ severity }) => severity !== "error") };
}

async function examinePort(address: string, port: number): Promise<Finding> {
  const reason = await new Promise<string | null>((resolve) => {
    const socket = connect({ host: address, port, timeout: TIMEOUT_MS });
    const end = (outcome: string | null) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once("connect", () => end(null));
    socket.once("timeout", () => end(`no answer within ${TIMEOUT_MS} ms`));
    socket.on("error", (failure: NodeJS.ErrnoException) => end(failure.code ?? failure.message));
  });
  if (reason === null) return ok(`${address} port ${port} is open`);
  return error(
    `${address} port ${port} is unreachable (${reason})`,
    "No call arrives.",
    "start the server, or open the port in the firewall and the security group",
  );
}

/** Trusts public authorities only, as the senders do. */
async function examineCertificate(name: string, address: string, port: number): Promise<Finding[]> {
  const peer = await handshake(name, address, port);
  if ("reason" in peer)
    return [error(`no TLS on port ${port} (${peer.reason})`, "https needs it.", "give the server a certificate, or use http")];
  const { certificate, protocol, distrust } = peer;
  const mismatch = checkServerIdentity(name, certificate);
  const findings = [
    distrust === null
      ? []
      : error(
          `the certificate is not trusted (${distrust})`,
          "Tencent Chat trusts public authorities, OpenIM those of its container. Both need the whole chain.",
          "use a certificate from a public authority, and serve its intermediate certificates",
        ),
    mismatch === undefined
      ? []
      : error(`the certificate is not for ${name}`, "The sender closes the connection.", "use a certificate that names this host"),
    examineValidity(certificate),
    ["TLSv1.2", "TLSv1.3"].includes(protocol ?? "")
      ? []
      : warning(`the server uses ${protocol}`, "Go's client needs TLS 1.2 or newer.", "enable TLS 1.2 and 1.3"),
  ].flat();
  return findings.length === 0 ? [ok(`the certificate is valid until ${certificate.valid_to}`)] : findings;
}

function examineValidity({ valid_from, valid_to }: PeerCertificate): Finding[] {
  const days = (Date.parse(valid_to) - Date.now()) / MILLISECONDS_PER_DAY;
  const why = "The sender closes the connection.";
  if (days < 0) return [error(`the certificate expired on ${valid_to}`, why, "renew it")];
  if (Date.parse(valid_from) > Date.now())
    return [error(`the certificate is not valid before ${valid_from}`, why, "check the clock of this machine and the certificate")];
  return days < SOON_DAYS
    ? [warning(`the certificate expires in ${Math.floor(days)} days`, "After that no call arrives.", "renew it")]
    : [];
}

interface Peer {
  certificate: PeerCertificate;
  protocol: string | null;
  /** Why the chain is not trusted; null if it is. */
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
      timeout: TIMEOUT_MS,
    };
    const socket: TLSSocket = connectSecurely(options, () => {
      const certificate = socket.getPeerCertificate();
      // Its type is Error, but at run time it is a code.
      const distrust = socket.authorized ? null : String(socket.authorizationError);
      resolve({ certificate, protocol: socket.getProtocol(), distrust: isReportedElsewhere(distrust) ? null : distrust });
      socket.destroy();
    });
    socket.once("timeout", () => socket.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
    socket.on("error", (failure) => resolve({ reason: describeNetworkError(failure).split("\n")[0] ?? "" }));
  });
}

/** The findings about the name and the dates say more. */
function isReportedElsewhere(distrust: string | null): boolean {
  return ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "ERR_TLS_CERT_ALTNAME_INVALID"].includes(distrust ?? "");
}

/** A client must not ask for an IP address as server name (RFC 6066). */
function isName(host: string): boolean {
  return /[a-z]/i.test(host) && !host.includes(":");
}
