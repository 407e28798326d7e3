import type { ASTNode } from "@marcbachmann/cel-js";
import { Duration } from "@marcbachmann/cel-js/evaluator";
import type { RelationKind } from "../../../../generated/operator.ts";
import type { Context } from "../context.ts";
import type { ConditionFunction } from "./function.ts";
import { relationKindOf } from "./literals.ts";

/** Whether the second user is on the first one's friend list. */
export const isFriend = existence("isFriend", "isFriend(user, friend)", (user, friend) => ["friend", user, friend]);

/** Whether the first user blocks the second one. */
export const isBlocked = existence("isBlocked", "isBlocked(user, blocked)", (user, blocked) => ["block", user, blocked]);

export const isMember = existence("isMember", "isMember(group, user)", (group, user) => ["member", user, group]);

/** How long a relation has existed. Zero if it does not exist. */
export const relationAge: ConditionFunction = {
  name: "relationAge",
  usage: 'relationAge("friend", user, friend)',
  arity: 3,
  isMethod: false,
  returns: "google.protobuf.Duration",
  isAsync: true,
  prepare(declarations, relation: ASTNode, owner: ASTNode, target: ASTNode) {
    const kind = relationKindOf(relation);
    declarations.asksForRelations = true;
    return {
      values: [owner, target],
      call: (context, from, to) =>
        after(since(context, [kind, from, to]), (time) =>
          Duration.fromMilliseconds(time === null ? 0 : Math.max(0, context.callback.receivedAt - time)),
        ),
    };
  },
};

/** Kind, owner and target. */
type Relation = readonly [kind: RelationKind, owner: string, target: string];

function existence(name: string, usage: string, toRelation: (one: string, other: string) => Relation): ConditionFunction {
  return {
    name,
    usage,
    arity: 2,
    isMethod: false,
    returns: "bool",
    isAsync: true,
    prepare: (declarations, one: ASTNode, other: ASTNode) => {
      declarations.asksForRelations = true;
      return {
        values: [one, other],
        call: (context, from, to) => after(since(context, toRelation(from, to)), (time) => time !== null),
      };
    },
  };
}

/** Time since when a relation exists; null if it does not. */
function since(context: Context, [kind, owner, target]: Relation): number | null | Promise<number | null> {
  if (owner === "" || target === "") return null;
  const { sender, app } = context.callback;
  const ask = () => context.data.relations.since({ sender, app, kind, owner, target });
  return context.once(`relation ${kind} ${JSON.stringify(owner)} ${target}`, ask) as ReturnType<typeof ask>;
}

function after<Value, Result>(value: Value | Promise<Value>, then: (value: Value) => Result): Result | Promise<Result> {
  return value instanceof Promise ? value.then(then) : then(value);
}
