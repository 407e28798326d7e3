import { defineHandlers } from "imhook";

/** Stands for your database. Use a table with a unique key there: it has to survive a crash. */
const greeted = new Set<string>();

export default defineHandlers({
  tencentChat: {
    // Called after the callback is on disk. A crash may call it again, with the same entry id.
    "Sns.CallbackFriendAdd": async ({ PairList }, { entry, signal, log }) => {
      for (const { From_Account, To_Account } of PairList) {
        const key = `${entry}:${From_Account}:${To_Account}`;
        if (greeted.has(key)) continue;
        await greet(From_Account, To_Account, signal);
        greeted.add(key);
        log.info({ user: From_Account, friend: To_Account }, "greeted");
      }
    },
  },
});

/** Stands for a call of your own API. Pass the signal on, so that it ends when imhook gives up. */
async function greet(user: string, friend: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  console.log(`${user} and ${friend} are friends now`);
}
