import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Paths of a self-signed certificate and its key. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Creates a certificate for 127.0.0.1 and localhost with openssl. `name` is its subject and the name of the files. */
export function makeCertificate(folder: string, name: string): Certificate {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
  execFileSync("openssl", [...request, ...subject, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  return { certificate, key };
}
