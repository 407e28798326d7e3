import type { DocumentChange, Event, QuarantineGroup, QuarantineGroupCollection, Sender as SenderName } from "../../generated/operator.ts";
import type { Sender } from "../callbacks/sender.ts";
import type { QuarantinedEntry, StoredEntry } from "../journal/journal.ts";
import { type ApiDocument, readDocument } from "../openapi/read-document.ts";
import { changesOf } from "../relations/changes.ts";
import { ruledSenders } from "../rules/ruled-senders.ts";
import { toEvents } from "../senders/events.ts";
import { lowerThreadPriority } from "../storage/lower-thread-priority.ts";
import { findDifference } from "./difference.ts";
import { groupKeyOf } from "./group-key.ts";
import { createGroups, type GroupFilter } from "./groups.ts";
import { readRecorded } from "./recorded-callback.ts";
import { suggestChanges } from "./suggest/suggest-changes.ts";
import { type Recoverable, toRecoverable } from "./to-recoverable.ts";

/** A quarantined entry that matches its document now. */
export interface Matching {
  /** Id of the quarantined entry. */
  entry: string;
  /** Time of its receipt. */
  receivedAt: number;
  recoverable: Recoverable;
  /** Events that change relations; the first of them. */
  events: Event[];
}

/** How far the thread has read. */
export interface ExaminedPlace {
  /** Of the last quarantined entry. */
  position: number;
  /** Of the last entry that recovers another. */
  recoveries: number;
}

/** Procedures of the thread that compares quarantined callbacks with the documents, so that callbacks do not wait. */
export interface QuarantineThread {
  /** 0 if the thread has just begun, or begun again after it died. */
  place(): ExaminedPlace;
  examine(part: { entries: QuarantinedEntry[]; through: number }): void;
  remove(part: { ids: string[]; through: number }): void;
  forgetThrough(position: number): void;
  list(filter: GroupFilter): Omit<QuarantineGroupCollection, "complete" | "journalSince">;
  group(id: string): { group: QuarantineGroup; newest: Array<{ id: string; place: string | null }> } | null;
  suggest(entry: StoredEntry): DocumentChange[];
  /** @param group Id of the group to which they are limited; null if they are not. */
  match(part: { entries: StoredEntry[]; group: string | null }): Matching[];
}

/** The newest are kept in mind, with some hundred bytes each. */
const MOST_EXAMINED = 200_000;
const MOST_EXAMPLES = 50;

/** A callback that changes more relations, such as an import of friends, is not compared with what happened later. */
const MOST_EVENTS = 20;

export function serve(): QuarantineThread {
  lowerThreadPriority();
  const senders = new Map(ruledSenders().map((sender): [SenderName, Sender] => [sender.name, sender]));
  const documents = new Map<SenderName, ApiDocument>();
  const groups = createGroups(MOST_EXAMINED);
  const place: ExaminedPlace = { position: 0, recoveries: 0 };

  return {
    place: () => place,
    examine: ({ entries, through }) => {
      for (const { position, entry } of entries) {
        const callback = readRecorded(senderOf(entry), entry);
        const { id, receivedAt, sender, app } = entry;
        const difference = findDifference(callback);
        groups.add({ id, position, receivedAt, sender, app, command: callback.commandName, difference });
      }
      place.position = through;
    },
    remove: ({ ids, through }) => {
      groups.remove(ids);
      place.recoveries = through;
    },
    forgetThrough: groups.forgetThrough,
    list: (filter) => groups.list(filter, Date.now()),
    group: (id) => groups.get(id, MOST_EXAMPLES) ?? null,
    suggest: (entry) => {
      const sender = senderOf(entry);
      const callback = readRecorded(sender, entry);
      const difference = findDifference(callback);
      return difference === null ? [] : suggestChanges(documentOf(sender.name), { sender: sender.name, callback, difference });
    },
    match: ({ entries, group }) => entries.flatMap((entry) => matchingOf(entry, group) ?? []),
  };

  function senderOf({ sender: name }: StoredEntry): Sender {
    const sender = senders.get(name);
    if (sender === undefined) throw new TypeError(`there is no sender ${name}`);
    return sender;
  }

  function documentOf(name: SenderName): ApiDocument {
    const document = documents.get(name) ?? readDocument(name);
    documents.set(name, document);
    return document;
  }

  function matchingOf(entry: StoredEntry, group: string | null): Matching | null {
    const sender = senderOf(entry);
    const recoverable = recoverableOf(sender, entry);
    if (recoverable === null || (group !== null && group !== groupKeyOf(entry.sender, recoverable.command, null))) return null;
    const { id, receivedAt } = entry;
    const events = toEvents({ ...recoverable, id, receivedAt, sameKeyAs: null }).filter((event) => changesOf(event).length > 0);
    return { entry: id, receivedAt, recoverable, events: events.length > MOST_EVENTS ? [] : events };
  }
}

/** A handler that cannot say what a callback means has not understood it. */
function recoverableOf(sender: Sender, entry: StoredEntry): Recoverable | null {
  try {
    return toRecoverable(sender, entry);
  } catch {
    return null;
  }
}
