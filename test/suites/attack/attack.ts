import type { Imhook } from "../../support/imhook.ts";

/** A running imhook under attack, with credentials for both senders. */
export interface Target {
  imhook: Imhook;
  /** How much is sent, 1 for the long form. */
  scale: number;
}

/** What an attack found out, beside what every attack is held to. */
export interface Damage {
  /** Calls or connections that the attacker made. */
  sent: number;
  /** What did not hold, one line each. */
  failures: string[];
}

/** Something that a stranger does to the callback port or to the operator API. */
export interface Attack {
  name: string;
  how: string;
  /** Settings beside the credentials. */
  environment?: Record<string, string>;
  run(target: Target): Promise<Damage>;
}

/** The credentials that genuine calls show and attackers do not know. */
export const SECRETS = { token: "attack-suite-token", openIm: "attack-suite-secret", operator: "attack-suite-operator" };

/** Where genuine calls come from. Attacks come from other addresses of loopback. */
export const GENUINE_ADDRESS = "127.0.0.2";
