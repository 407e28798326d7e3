import type { LocationQueryRaw } from "vue-router";
import type { Finding, FindingKind } from "../../../../../generated/operator.ts";
import type { Messages } from "../../../i18n/en.ts";

/** Where to look into a finding. */
export type FindingLink =
  | { page: Exclude<keyof Messages["nav"], "pages" | "skip" | "documentation">; to: { path: string; query: LocationQueryRaw } }
  | { page: null; href: string };

const guide = (href: string) => (): FindingLink => ({ page: null, href });

const system = (): FindingLink => ({ page: "system", to: { path: "/system", query: {} } });

const rules = (): FindingLink => ({ page: "rules", to: { path: "/rules", query: {} } });

/** The first subject is the name of a destination. */
const destination = ({ subjects: [name] }: Finding): FindingLink => ({
  page: "deliveries",
  to: { path: name === undefined ? "/deliveries" : `/deliveries/destinations/${name}`, query: {} },
});

const deadLetters = ({ subjects: [name] }: Finding): FindingLink => ({
  page: "deliveries",
  to: { path: "/deliveries/outstanding", query: { destination: name, state: "dead" } },
});

/** The callbacks of a finding's sender since it began, which these filters select. */
const callbacks =
  (filter: (finding: Finding) => LocationQueryRaw) =>
  (finding: Finding): FindingLink => ({
    page: "callbacks",
    to: {
      path: "/callbacks",
      query: { ...(finding.sender !== null && { sender: finding.sender }), since: String(finding.since), ...filter(finding) },
    },
  });

/** The first subject, if it is a command of a document. */
const commandOf = ({ subjects: [command] }: Finding) => (command === undefined || command === "unknown" ? {} : { command });

/** These were first found when they had been going on for some minutes. */
const LATELY = { since: "1h" };

const LINKS: Readonly<Record<FindingKind, (finding: Finding) => FindingLink>> = {
  "callbacks-stopped": guide("/docs/tools.html#doctor"),
  "workers-missing": system,
  "journal-failing": system,
  "disk-low": system,
  "part-unusable": system,
  "deliveries-pruned": destination,
  "destination-failing": destination,
  "dead-letters": deadLetters,
  "decider-failing": guide("/docs/decide.html"),
  fallbacks: callbacks(() => ({ decidedBy: "fallback" })),
  "answers-slow": callbacks((finding) => ({ ...commandOf(finding), ...LATELY })),
  "load-shed": guide("/docs/operate.html#several-processes"),
  "journal-slow": system,
  "worker-died": system,
  "clock-skew": guide("/docs/reference.html#errors"),
  "calls-refused": guide("/docs/reference.html#errors"),
  quarantine: callbacks((finding) => ({ status: "quarantined", ...commandOf(finding) })),
  "rules-refused": rules,
  "rule-data-refused": rules,
  "rule-failing": callbacks(({ subjects: [rule] }) => ({ rule, ...LATELY })),
  "handlers-refused": guide("/docs/extend.html"),
  "tokens-refused": guide("/docs/secure.html#tokens-and-roles"),
  "tokens-guessed": guide("/docs/secure.html#tokens-and-roles"),
  "follower-failing": system,
  "follower-lagging": system,
  "destination-lagging": destination,
  "retention-behind": system,
};

export function linkOf(finding: Finding): FindingLink {
  return LINKS[finding.kind](finding);
}
