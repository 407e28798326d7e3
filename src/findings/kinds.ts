import type { FindingKind } from "./kind.ts";
import { answersSlow } from "./kinds/answers-slow.ts";
import { callbacksStopped } from "./kinds/callbacks-stopped.ts";
import { callsRefused } from "./kinds/calls-refused.ts";
import { clockSkew } from "./kinds/clock-skew.ts";
import { deadLetters } from "./kinds/dead-letters.ts";
import { deciderFailing } from "./kinds/decider-failing.ts";
import { deliveriesPruned } from "./kinds/deliveries-pruned.ts";
import { destinationFailing } from "./kinds/destination-failing.ts";
import { destinationLagging } from "./kinds/destination-lagging.ts";
import { diskLow } from "./kinds/disk-low.ts";
import { fallbacks } from "./kinds/fallbacks.ts";
import { followerFailing } from "./kinds/follower-failing.ts";
import { followerLagging } from "./kinds/follower-lagging.ts";
import { handlersRefused } from "./kinds/handlers-refused.ts";
import { journalFailing } from "./kinds/journal-failing.ts";
import { journalSlow } from "./kinds/journal-slow.ts";
import { loadShed } from "./kinds/load-shed.ts";
import { partUnusable } from "./kinds/part-unusable.ts";
import { quarantine } from "./kinds/quarantine.ts";
import { retentionBehind } from "./kinds/retention-behind.ts";
import { ruleDataRefused } from "./kinds/rule-data-refused.ts";
import { ruleFailing } from "./kinds/rule-failing.ts";
import { rulesRefused } from "./kinds/rules-refused.ts";
import { tokensGuessed } from "./kinds/tokens-guessed.ts";
import { tokensRefused } from "./kinds/tokens-refused.ts";
import { workerDied } from "./kinds/worker-died.ts";
import { workersMissing } from "./kinds/workers-missing.ts";

/** Every kind of finding, the most urgent first. */
export const KINDS: readonly FindingKind[] = [
  callbacksStopped,
  workersMissing,
  journalFailing,
  diskLow,
  partUnusable,
  deliveriesPruned,
  destinationFailing,
  deadLetters,
  deciderFailing,
  fallbacks,
  answersSlow,
  loadShed,
  journalSlow,
  workerDied,
  clockSkew,
  callsRefused,
  quarantine,
  rulesRefused,
  ruleDataRefused,
  ruleFailing,
  handlersRefused,
  tokensRefused,
  tokensGuessed,
  followerFailing,
  followerLagging,
  destinationLagging,
  retentionBehind,
];
