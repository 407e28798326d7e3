import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { createSecureContext, type SecureContextOptions, type Server } from "node:tls";
import type { Logger } from "pino";
import type { TlsPaths } from "../config/config.ts";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";

/** What a listener needs to speak TLS. */
export interface Tls {
  context: SecureContextOptions;
  /** Hands a server the files anew whenever they change, until the returned function is called. */
  follow(server: Pick<Server, "setSecureContext">): () => void;
}

/** Certificate managers swap symbolic links, which no file watcher of the system tells; a look at two files costs nothing. */
const POLL_MS = 1000;

/** Reads certificate and key. Throws a ConfigError that names the variable of the file that cannot be used. */
export function openTls(paths: TlsPaths, log: Logger): Tls {
  return { context: readContext(paths), follow };

  function follow(server: Pick<Server, "setSecureContext">): () => void {
    const reload = () => {
      try {
        server.setSecureContext(readContext(paths));
        log.info("certificate and key read anew");
      } catch (error) {
        log.error(
          { reason: error instanceof Error ? error.message : String(error) },
          "certificate and key not read anew, the old ones stay",
        );
      }
    };
    const files = Object.values(paths);
    for (const file of files) watchFile(file, { interval: POLL_MS, persistent: false }, reload);
    return () => {
      for (const file of files) unwatchFile(file, reload);
    };
  }
}

function readContext({ certificate, key }: TlsPaths): SecureContextOptions {
  const [cert, keyText] = [readPem(settings.tlsCertificate, certificate), readPem(settings.tlsKey, key)];
  const parsed = parse(settings.tlsCertificate, certificate, () => new X509Certificate(cert));
  const privateKey: KeyObject = parse(settings.tlsKey, key, () => createPrivateKey(keyText));
  if (!parsed.checkPrivateKey(privateKey))
    throw new ConfigError(
      `${settings.tlsKey.variable} must be the key of ${settings.tlsCertificate.variable}; ${key} does not belong to ${certificate}.`,
    );
  const context: SecureContextOptions = { cert, key: keyText, minVersion: "TLSv1.2" };
  // The whole chain, and whether this machine's OpenSSL takes keys so short.
  parse(settings.tlsCertificate, certificate, () => createSecureContext(context));
  return context;
}

type FileSetting = Pick<typeof settings.tlsKey, "variable" | "expected">;

function readPem({ variable, expected }: FileSetting, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${variable} must be ${expected}; ${path} cannot be read (${code}).`, { cause: error });
  }
}

function parse<Parsed>({ variable, expected }: FileSetting, path: string, parsePem: () => Parsed): Parsed {
  try {
    return parsePem();
  } catch (error) {
    throw new ConfigError(`${variable} must be ${expected}; ${path} is none.`, { cause: error });
  }
}
