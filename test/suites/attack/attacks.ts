import { attacks } from "./attacks/index.ts";
import { type Observed, runAttack } from "./run-attack.ts";

/** How the suite is run. */
export interface AttackOptions {
  /** 1 for everything, less for a part of it. */
  scale: number;
  /** Beginning of the names of the attacks to run; absent: all. */
  only?: string;
}

export interface AttackReport {
  attacks: Observed[];
  failures: string[];
}

/** Runs the attacks one after the other. */
export async function runAttacks({ scale, only = "" }: AttackOptions, say: (line: string) => void): Promise<AttackReport> {
  const observed: Observed[] = [];
  for (const attack of attacks.filter(({ name }) => name.startsWith(only))) {
    say(`${attack.name}: ${attack.how}`);
    observed.push(await runAttack(attack, scale));
  }
  return { attacks: observed, failures: observed.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`)) };
}
