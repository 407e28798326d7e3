import type { FindingKind as KindName, Sender, FindingSeverity as Severity } from "../../generated/operator.ts";
import type { Figures, KnownFigures } from "./figures.ts";

/** Something that is found in the figures. */
export interface Found {
  severity: Severity;
  /** When it began, in milliseconds since 1970; null if the figures do not tell. */
  since: number | null;
  /** Absent: it concerns no sender, or several. */
  sender?: Sender;
  /** What it is about, by name, the most important first. */
  subjects?: readonly string[];
  figures: Readonly<Record<string, number>>;
  /** What is found, as a sentence. */
  text: string;
}

/** Figures that a kind needs, and the time that they are of. */
type Needed<Name extends keyof Figures> = Pick<Figures, Name> & { at: number };

/** A kind of finding: how it follows from the figures, and what people should know of it. */
export interface KindDefinition<Name extends keyof Figures> {
  kind: KindName;
  /** When it is found, with its thresholds, as a part of a sentence that begins with "if". */
  when: string;
  /** What it means, and where it usually comes from. */
  cause: string;
  remedy: string;
  needs: readonly Name[];
  find(figures: Needed<Name>): Found[];
}

export interface FindingKind extends Omit<KindDefinition<never>, "needs" | "find"> {
  /** null if figures that are needed are missing. */
  find(figures: KnownFigures): Found[] | null;
}

export function defineKind<Name extends keyof Figures>({ needs, find, ...others }: KindDefinition<Name>): FindingKind {
  return {
    ...others,
    // Every figure that is needed is there.
    find: (figures) => (needs.every((name) => figures[name] !== undefined) ? find(figures as Needed<Name>) : null),
  };
}
