import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext, type SecureContextOptions, type Server } from "node:tls";
import type { Logger } from "pino";
import { ConfigError } from "../errors.ts";
import { watchFileChanges } from "../file-changes.ts";
import { describeFileProblem } from "../file-error.ts";
import { TLS_FILES, type TlsPaths } from "./tls-files.ts";

/** What a listener needs to speak TLS. */
export interface Tls {
  context: SecureContextOptions;
  /** Gives a server the new certificate and key whenever the files change, until the returned function is called. */
  watch(server: Pick<Server, "setSecureContext">): () => void;
}

type TlsFile = (typeof TLS_FILES)[keyof typeof TLS_FILES];

/** Reads certificate and key. Throws a ConfigError that names the variable of the file that cannot be used. */
export function openTls(paths: TlsPaths, log: Logger): Tls {
  return { context: readContext(paths), watch };

  function watch(server: Pick<Server, "setSecureContext">): () => void {
    const reload = () => {
      try {
        server.setSecureContext(readContext(paths));
        log.info("certificate and key reloaded");
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ reason }, "certificate and key not reloaded, the previous ones stay in use");
      }
    };
    const watched = [paths.certificate, paths.key].map((file) => watchFileChanges(file, reload));
    return () => {
      for (const changes of watched) changes.stop();
    };
  }
}

function readContext({ certificate, key }: TlsPaths): SecureContextOptions {
  const [cert, keyText] = [readPem(TLS_FILES.certificate, certificate), readPem(TLS_FILES.key, key)];
  const parsed = parse(TLS_FILES.certificate, certificate, () => new X509Certificate(cert));
  const privateKey = parse(TLS_FILES.key, key, () => createPrivateKey(keyText));
  if (!parsed.checkPrivateKey(privateKey))
    throw new ConfigError(
      `${TLS_FILES.key.variable} must be the key of ${TLS_FILES.certificate.variable}; ${key} does not belong to ${certificate}.`,
    );
  const context: SecureContextOptions = { cert, key: keyText, minVersion: "TLSv1.2" };
  // Checks the rest of the chain, and whether this machine's OpenSSL accepts the length of the keys.
  parse(TLS_FILES.certificate, certificate, () => createSecureContext(context));
  return context;
}

function readPem({ variable, expected }: TlsFile, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ConfigError(`${variable} must be ${expected}; ${describeFileProblem(path, error)}.`, { cause: error });
  }
}

function parse<Parsed>({ variable, expected }: TlsFile, path: string, parsePem: () => Parsed): Parsed {
  try {
    return parsePem();
  } catch (error) {
    throw new ConfigError(`${variable} must be ${expected}; ${path} cannot be used as such.`, { cause: error });
  }
}
