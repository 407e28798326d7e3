import { computed } from "vue";
import { useAddress } from "../../address/use-address.ts";
import { SUBJECT_NAMES, type Subject, toQuery, toSubject } from "./subject.ts";

/** What else the address of a page of a user or a group says. */
const STATE_NAMES = ["view", "list", "begins", "of", "with", "withGroup", "events", "since", "until"] as const;

type StateName = (typeof STATE_NAMES)[number];

/** The two ends of a relation whose history is open. */
export interface Pair {
  /** A user. */
  of: string;
  with: string;
  withType: "user" | "group";
}

/** The address of the page People. */
export function usePeopleAddress() {
  const values = useAddress([...SUBJECT_NAMES, ...STATE_NAMES]);
  const subject = computed(() => toSubject(values.value));
  const pair = computed((): Pair | null => {
    const { of = values.value.user ?? "", with: user, withGroup } = values.value;
    if (of === "" || (user === undefined && withGroup === undefined)) return null;
    return { of, with: user ?? withGroup ?? "", withType: user === undefined ? "group" : "user" };
  });
  return {
    subject,
    pair,
    values,
    /** Opens another page, which begins without any state. */
    open: (opened: Subject) => {
      values.value = toQuery(opened);
    },
    /** Changes some of the state; undefined removes it. */
    change: (changed: Partial<Record<StateName, string | undefined>>) => {
      const kept = Object.entries({ ...values.value, ...changed }).filter(([, value]) => value !== undefined);
      values.value = Object.fromEntries(kept);
    },
  };
}

/** The state that shows the history between two ends. On the page of one of them, that one need not be named. */
export function pairState(pair: Pair | null, subject: Subject): Partial<Record<StateName, string | undefined>> {
  if (pair === null) return { of: undefined, with: undefined, withGroup: undefined };
  const isOfSubject = subject.type === "user" && pair.of === subject.id;
  return {
    of: isOfSubject ? undefined : pair.of,
    with: pair.withType === "user" ? pair.with : undefined,
    withGroup: pair.withType === "group" ? pair.with : undefined,
  };
}
