import type { RelationKind, Sender } from "../../../generated/operator.ts";
import type { RelationLookup } from "../lookups.ts";
import { assertText } from "./assert-text.ts";

/**
 * The relations of the callback's app, as imhook has learned them from callbacks: usually up to half a second behind. A relation with an empty id does not
 * exist. Every call rejects while the relations cannot be read: at the very first start, and while they are rebuilt.
 */
export interface HandlerRelations {
  /** Whether `friend` is on the friend list of `user`. */
  isFriend(user: string, friend: string): Promise<boolean>;
  /**
   * Whether `user` blocks `blocked`.
   *
   * @example if (await relations.isBlocked(To_Account, From_Account)) return discard();
   */
  isBlocked(user: string, blocked: string): Promise<boolean>;
  /** Whether `user` is a member of `group`. */
  isMember(group: string, user: string): Promise<boolean>;
  /**
   * Resolves with the time since when a relation exists, in milliseconds since 1970, or with null if it does not. Rejects with a TypeError if there is no
   * such kind.
   *
   * | kind | owner | target |
   * |---|---|---|
   * | `friend` | a user | a user on their friend list |
   * | `block` | a user | a user whom they block |
   * | `follow` | a user | a user whom they follow |
   * | `member` | a user | a group that they are in |
   * | `owner` | a user | a group that they own |
   */
  since(kind: RelationKind, owner: string, target: string): Promise<number | null>;
}

export const RELATION_KINDS = ["friend", "block", "follow", "member", "owner"] as const satisfies RelationKind[];

export function createRelations(lookup: RelationLookup, { sender, app }: { sender: Sender; app: string }): HandlerRelations {
  const exists = async (kind: RelationKind, owner: string, target: string) => (await since(kind, owner, target)) !== null;
  return {
    isFriend: (user, friend) => exists("friend", user, friend),
    isBlocked: (user, blocked) => exists("block", user, blocked),
    isMember: (group, user) => exists("member", user, group),
    since,
  };

  async function since(kind: RelationKind, owner: string, target: string): Promise<number | null> {
    if (!RELATION_KINDS.includes(kind)) throw new TypeError(`there is no relation ${kind}; there are ${RELATION_KINDS.join(", ")}`);
    assertText("the owner of a relation", owner);
    assertText("the target of a relation", target);
    return owner === "" || target === "" ? null : lookup.since({ sender, app, kind, owner, target });
  }
}
