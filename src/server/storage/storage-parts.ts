import type { DeliveryStore, FencedTurn } from "../../deliveries/store/delivery-store.ts";
import type { CommitFeed } from "../../journal/commit-feed.ts";
import type { MeasuredWriter } from "../../journal/commit-figures.ts";
import type { CommittedReader } from "../../journal/committed-reader.ts";
import type { JournalReader, JournalWriter } from "../../journal/journal.ts";
import type { ReaderOptions } from "../../journal/open-reader.ts";
import type { Turn } from "../../journal/turn.ts";
import type { Live } from "../../operator/live/hub.ts";
import type { LiveOptions } from "../../operator/live/open-live.ts";
import type { Retention, RetentionOptions } from "../../operator/retention/open-retention.ts";
import type { PresenceOptions } from "../../operator/system/postgres/open-presence.ts";
import type { Presence } from "../../operator/system/presence.ts";
import type { RelationsOptions } from "../../relations/open-relations.ts";
import type { Relations } from "../../relations/relations.ts";
import type { CounterStore } from "../../rules/counters/counter-store.ts";
import type { RuleReplacements } from "../../rules/file/replacements.ts";
import type { ListChanges } from "../../rules/lists/list-store.ts";
import type { OpenRelationLookup } from "../../rules/relations/relation-lookup.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { SeriesOptions } from "../../series/open-series.ts";
import type { Series } from "../../series/series.ts";
import type { RuleStores } from "../rule-stores.ts";

export interface WriterOptions {
  /** In seconds; 0 finds no duplicates. */
  duplicateWindow: number;
}

/** What of the storage takes space, in bytes, by its name. Something that does not exist has no size. */
export type StorageSizes = Readonly<Record<string, number>>;

/** Opens the parts of a storage, with the code that they need. */
export interface StorageParts {
  /**
   * Opens the journal for recording; it is created or upgraded if necessary.
   *
   * @param socket Path at which other processes of this instance can record too; undefined if there are none.
   */
  openWriter(options: WriterOptions & { socket?: string }): Promise<JournalWriter & MeasuredWriter>;
  /** Opens the journal for recording in a worker process. */
  connectWriter(socket: string, options: WriterOptions): Promise<JournalWriter>;
  /** Reports commits of this writer and of everybody else who records in the journal; without a writer, of everybody. */
  followCommits(writer: JournalWriter | null): Promise<CommitFeed>;
  openReader(options: Omit<ReaderOptions, "startReader">): Promise<JournalReader>;
  /** Opens the journal for reading in this thread, beside the reader of the process. */
  openCommittedReader(): Promise<CommittedReader>;
  openRelations(options: Omit<RelationsOptions, "location">): Promise<Relations>;
  openSeries(options: Omit<SeriesOptions, "location">): Promise<Series>;
  openLive(options: Omit<LiveOptions, "location">): Promise<Live>;
  openRetention(options: Omit<RetentionOptions, "location">): Promise<Retention>;
  openRuleRuns(): Promise<RuleRuns>;
  openStores(): Promise<RuleStores>;
  /** Whether something may have been counted before. */
  hasCounters(): Promise<boolean>;
  /** @param limit Most values that are kept. */
  openCounterStore(limit: number): Promise<CounterStore>;
  openRelationLookup(): Promise<OpenRelationLookup>;
  openListChanges(): Promise<ListChanges>;
  /** Opens what operators have put in the place of rules files at any instance; null if this one is alone. */
  openRuleReplacements(): Promise<RuleReplacements | null>;
  /** Tells other instances that this one runs. */
  openPresence(self: Pick<PresenceOptions, "version" | "startedAt">): Promise<Presence>;
  /** Whether other instances record in the same journal. */
  isShared: boolean;
  /** Asks for the turn to do what only one instance may do at a time. Instances that ask for the same name take turns. */
  openTurn(name: string): Promise<Turn>;
  /** Opens what deliveries keep. Files are read and written in the calling thread. */
  openDeliveryStore(): Promise<DeliveryStore>;
  /** Whether requests may have defined destinations. */
  hasDestinations(): Promise<boolean>;
  /** Asks for the turn to deliver to a destination, as the store of deliveries does. */
  openDestinationTurn(destination: string): Promise<FencedTurn>;
  /** Resolves with the hosts that deliver at present, by the name of the destination; with null if this instance is alone. */
  readDestinationHosts(): Promise<ReadonlyMap<string, string | null> | null>;
  measureSizes(): Promise<StorageSizes>;
  /** Bytes that are free where the data is; null if that is unknown. */
  freeBytes(): Promise<number | null>;
}
