import type { Event } from "../../generated/operator.ts";
import { changesOf, type RelationChange } from "./changes.ts";
import type { RelationWriter } from "./relation-table.ts";

/** Returns a function that applies an event to a table of relations. The caller begins and ends the transaction. */
export function createApply(relations: RelationWriter): (event: Event) => void {
  return function apply(event) {
    for (const change of changesOf(event)) applyChange(event, change);
  };

  function applyChange({ sender, app, at, inferred, entry }: Event, change: RelationChange): void {
    const { kind, target } = change;
    if (change.change === "clear") relations.clear({ sender, app, kind, target });
    else if (change.change === "remove") relations.remove({ sender, app, kind, owner: change.owner, target });
    else relations.add({ sender, app, kind, owner: change.owner, target, since: at, inferred: inferred ? 1 : 0, entry });
  }
}
