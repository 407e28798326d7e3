/** Paths of the two PEM files that TLS needs. */
export interface TlsPaths {
  certificate: string;
  key: string;
}

/** How messages name these files: the setting with the path, and what the file must be. */
export const TLS_FILES = {
  certificate: { variable: "IMHOOK_TLS_CERTIFICATE", expected: "the path of a certificate in PEM" },
  key: { variable: "IMHOOK_TLS_KEY", expected: "the path of a private key in PEM, without passphrase" },
} as const;
