import type { Relation } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../../src/journal/list-query.ts";
import type { PeopleReader } from "../../src/relations/people.ts";
import type { RelationWriter } from "../../src/relations/relation-table.ts";
import type { RelationFilter } from "../../src/relations/relations.ts";

/** A table of relations of some storage, which is empty at first. */
export interface RelationsUnderTest {
  /** Makes changes in one transaction. */
  write(change: (writer: RelationWriter) => void): Promise<void>;
  empty(): Promise<void>;
  list(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>;
  people: PeopleReader;
  /** What the table has of a name. */
  toStored(name: string): string;
  close(): Promise<void>;
}
