import type { FindingKind } from "../../../../../../generated/operator.ts";

/** What the page says of each kind of finding. */
export type FindingTexts = Record<FindingKind, { title: string; cause: string; remedy: string }>;

export const findings: FindingTexts = {
  "callbacks-stopped": {
    title: "{sender}: no callback for {silentMs}. About {expected} usually come in this time.",
    cause: "{sender} does not reach imhook, its calls are refused, or callbacks were switched off there.",
    remedy: "Run imhook doctor: it finds out why no callback arrives.",
  },
  "workers-missing": {
    title: "Only {ready} of {wanted} workers accept callbacks.",
    cause: "A worker does not start, or ends again at once.",
    remedy: "The log says why the worker does not start.",
  },
  "journal-failing": {
    title: "The journal cannot be written: failed commits {failedCommits}, callbacks without a record {notRecorded}.",
    cause: "The disk is full, slow or broken. After-callbacks get 503, and decisions are sent without a record.",
    remedy: "Free some space or replace the disk. The log has the cause.",
  },
  "disk-low": {
    title: "Only {freeBytes} are free for the data directory.",
    cause: "If the disk is full, after-callbacks get 503, and most senders do not repeat them.",
    remedy: "Free some space, or limit the journal with IMHOOK_RETENTION_AGE or IMHOOK_RETENTION_SIZE.",
  },
  "part-unusable": {
    title: "The check of {subject} fails.",
    cause: "A file in the data directory cannot be used, or a part of imhook does not answer.",
    remedy: "Do what the message says. /ready has the result of every check.",
  },
  "deliveries-pruned": {
    title: "Entries that were pruned before {subject} got them: {pruned}.",
    cause: "The destination was down, paused or too slow for longer than the journal keeps entries. It will never get these.",
    remedy:
      "Raise IMHOOK_RETENTION_AGE or IMHOOK_RETENTION_SIZE so that the journal outlasts an outage, and bring the destination up. A backup of the journal still has what is gone.",
  },
  "destination-failing": {
    title:
      "{subject} does not take deliveries, or fails often: failed attempts {failed} ({failedShare}), retrying {retrying}, held {held}.",
    cause:
      "It cannot be reached, answers too late or with an error, or does not let imhook in; a handler throws an error. Nothing is lost while the journal keeps it.",
    remedy: "Look at the attempts of the destination: each has the answer. What failed is tried again by itself.",
  },
  "dead-letters": {
    title: "{subject} has dead letters: {dead}, of which {recent} are from the last ten minutes.",
    cause: "They failed for longer than giveUpAfter of the destination, 24 hours by default. What waited for them has gone on.",
    remedy: "Look at the last answer of each. Mend the receiver, then retry them, or drop what nobody needs any more.",
  },
  "decider-failing": {
    title: "The decider {subject} left {failed} of {asked} questions without a usable answer. Open circuits: {openCircuits}.",
    cause: "The service is slow or down, or its answers are wrong. What onError says is done instead.",
    remedy: "Look at the service. Statistics tell late, unreachable and wrong answers apart.",
  },
  fallbacks: {
    title: "{sender}: nobody decided {fallbackShare} of the before-callbacks (late {late}, failed {failed}).",
    cause: "A handler, a rule or a decider was slower than the budget, threw an error or gave a reply that is not legal: {subjects}.",
    remedy: "Look at the callbacks: each has the reason. The log names handlers and rules.",
  },
  "answers-slow": {
    title: "{sender}: one answer in a hundred takes {p99Ms} of the {budgetMs} that it may.",
    cause: "Rules, deciders or handlers are slow, the disk is, or the machine has too little CPU: {subjects}.",
    remedy: "Compare imhook_decision_seconds and imhook_commit_seconds: the first is your code, the second the disk.",
  },
  "load-shed": {
    title: "Load is shed: before-callbacks {before}, after-callbacks {after}.",
    cause: "More callbacks came than imhook may handle at the same time.",
    remedy: "Add workers, or raise IMHOOK_MAX_CONCURRENT or IMHOOK_MAX_QUEUED.",
  },
  "journal-slow": {
    title: "The journal is slow: {slowCommits} of {commits} commits took longer than 250 ms.",
    cause: "The disk is slow, or something else uses it. Decisions that left before their record: {lateRecords}.",
    remedy: "Move the data directory to a faster disk, or look for what else writes to it.",
  },
  "worker-died": {
    title: "Workers that died in ten minutes: {workersDied}.",
    cause: "A worker was killed, for example because memory ran out, or it crashed. Callbacks that it was handling got no answer.",
    remedy: "The log says how it ended.",
  },
  "clock-skew": {
    title: "Callbacks refused because their time is wrong: {calls}.",
    cause: "The clock of this machine is wrong, or that of the sender's. {subject}",
    remedy: "Synchronize the clock of this machine with NTP. A tool that signs calls itself must send RequestTime in seconds since 1970.",
  },
  "calls-refused": {
    title: "{sender} {subject}: refused calls {calls}, addresses {addresses}.",
    cause: "A token, a secret, an app or an address does not fit, or somebody tries to get in.",
    remedy: "If it was the sender, make its settings and imhook's match.",
  },
  quarantine: {
    title: "{sender}: {quarantined} callbacks in quarantine ({quarantinedShare}), {dayBefore} the day before.",
    cause: "The sender has probably changed, or sends commands that the document does not have: {subjects}.",
    remedy: "Look at the callbacks: each has the reason. A newer imhook may know the change.",
  },
  "rules-refused": {
    title: "{subject} has faults ({faults}) and is not in use.",
    cause: "The rules from before decide.",
    remedy: "Mend the faults. imhook reads the file again by itself.",
  },
  "rule-data-refused": {
    title: "{subjects}: a file that the rules name is missing or has faults ({faults}).",
    cause: "The values from before stay in use.",
    remedy: "Put the file back or mend it. imhook reads it again by itself.",
  },
  "rule-failing": {
    title: "The rule {subject} failed. Times in ten minutes: {failed}.",
    cause: "Its condition or what it asks failed, so it was taken for what its onError says.",
    remedy: "Look at the callbacks that it concerned. The log has the reason.",
  },
  "handlers-refused": {
    title: "The handlers module {subject} cannot be used as it is now.",
    cause: "The handlers from before decide.",
    remedy: "Mend the module and reload. The log has the reason.",
  },
  "tokens-refused": {
    title: "{subject} has faults ({faults}) and is not in use.",
    cause: "The tokens from before open the operator API, and removed ones with them.",
    remedy: "Mend the faults, which the log has. imhook reads the file again by itself.",
  },
  "tokens-guessed": {
    title: "Calls of the operator API with a wrong token in ten minutes: {calls}.",
    cause: "Somebody tries tokens, or a client has an old one.",
    remedy: "The log has the addresses. If it is no client of yours, keep the port away from the internet.",
  },
  "follower-failing": {
    title: "{subject} cannot follow the journal, and is {lagEntries} entries behind it.",
    cause: "Its file cannot be used, or an entry makes it fail. What it shows becomes old.",
    remedy: "The log says why. It is tried again every second.",
  },
  "follower-lagging": {
    title: "{subject} is {lagEntries} entries behind the journal.",
    cause: "The machine has too little CPU or too slow a disk for the load, or a file is made again from the journal.",
    remedy: "If it does not become less, give the machine more CPU or a faster disk.",
  },
  "destination-lagging": {
    title: "{subject} is {lagEntries} entries and {lagMs} behind the journal.",
    cause: "It takes less than what comes, its rate is limited, it has begun in the past, or it is paused. What waits is in the journal.",
    remedy:
      "If it does not become less, raise rate, parallel or batch of the destination, or make the receiver faster. It must catch up before retention prunes what it has not got.",
  },
  "retention-behind": {
    title: "The journal has been beyond its retention limits for {behindMs}.",
    cause: "Pruning fails, or more callbacks come than it can remove.",
    remedy: "The log says what pruning does. imhook journal prune removes more while imhook is stopped.",
  },
};
