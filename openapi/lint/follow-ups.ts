import type { Location, RawOperation, Rule, Visit } from "./rule.ts";

interface FollowUp {
  command: string;
  intent: unknown;
  followUpOf: unknown[];
  location: Location;
  report: Visit["report"];
}

/** A command follows up on commands of the same document and intent that follow up on nothing themselves. */
export const followUps: Rule = () => {
  const commands = new Map<string, FollowUp>();
  return {
    Operation: {
      leave(operation: RawOperation, { report, location }: Visit) {
        const { intent, followUpOf } = (operation["x-callback"] ?? {}) as { intent?: unknown; followUpOf?: unknown };
        const command = operation.operationId ?? "";
        // The rule x-callback reports what is not a list.
        commands.set(command, { command, intent, followUpOf: Array.isArray(followUpOf) ? followUpOf : [], location, report });
      },
    },
    Root: {
      leave() {
        for (const { command, intent, followUpOf, location, report } of commands.values()) {
          const wrong = followUpOf.find((first) => {
            const row = commands.get(String(first));
            return row === undefined || row.intent !== intent || row.followUpOf.length > 0;
          });
          if (wrong === undefined) continue;
          const message = `${command} cannot follow up on ${wrong}. Name commands with the same intent that follow up on nothing.`;
          report({ message, location: location.child(["x-callback", "followUpOf"]) });
        }
      },
    },
  };
};
