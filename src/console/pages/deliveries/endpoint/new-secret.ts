const BYTES = 32;

/** A secret of Standard Webhooks that nobody else has. */
export function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))))}`;
}
