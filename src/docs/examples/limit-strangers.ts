import { allow, defineHandlers, discard, refuse } from "imhook";

const PER_HOUR = 20;

export default defineHandlers({
  tencentChat: {
    "C2C.CallbackBeforeSendMsg": async (
      { From_Account = "", To_Account = "" },
      { query, lists, relations, counters, log },
    ) => {
      // Messages of your own backend come by the REST API.
      if (query.OptPlatform === "RESTAPI" || lists.has("support", From_Account)) return allow();

      // Whoever is blocked does not learn of it.
      if (await relations.isBlocked(To_Account, From_Account)) return discard();

      // Friends write as much as they like.
      if (await relations.isFriend(To_Account, From_Account)) return allow();

      const sent = await counters.count("to-strangers", From_Account, "1h");
      if (sent <= PER_HOUR) return allow();
      log.info({ user: From_Account, sent }, "too many messages to strangers");
      return refuse("You write to many strangers. Please wait an hour.");
    },
  },
});
