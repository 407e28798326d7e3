/** Paths of the files in the data directory. */
export interface DataFiles {
  journal: string;
  relations: string;
  /** Counts and latencies over time. They follow from the journal. */
  series: string;
  /** What people decided and nothing else can make again: the operator's own values of lists, and reviews. */
  operator: string;
  /** What rules have counted. It follows from the journal. */
  counters: string;
  /** Destinations of requests, how far each destination is, and what has not arrived. */
  deliveries: string;
  /** Position in the journal up to which after-handlers had run in releases before. */
  afterHandlers: string;
}

/** A PostgreSQL database, and which of its users this is. */
export interface DatabaseSettings {
  /** `postgres://user:password@host:port/database`, with the parameters of libpq. */
  url: string;
  /** UUID of this instance: of one start, and the same in all its processes and threads. */
  instance: string;
}

/** Where imhook keeps its data: in SQLite files of its own, or in a database that several instances share. It can be copied to threads and processes. */
export type Storage = { kind: "sqlite"; files: DataFiles } | { kind: "postgres"; database: DatabaseSettings };
