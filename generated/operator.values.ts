// Generated from openapi/ by `npm run generate`. Do not edit.

export const roleValues = ["viewer","operator","admin"] as const;

export const senderValues = ["tencent-chat","openim"] as const;

export const seriesGroupingValues = ["command","sender","total"] as const;

export const findingKindValues = ["callbacks-stopped","workers-missing","journal-failing","disk-low","part-unusable","deliveries-pruned","destination-failing","dead-letters","decider-failing","fallbacks","answers-slow","load-shed","journal-slow","worker-died","clock-skew","calls-refused","quarantine","rules-refused","rule-data-refused","rule-failing","handlers-refused","tokens-refused","tokens-guessed","follower-failing","follower-lagging","destination-lagging","retention-behind"] as const;

export const findingSeverityValues = ["critical","warning","info"] as const;

export const entryStatusValues = ["accepted","quarantined","duplicate"] as const;

export const eventTypeValues = ["friend.requested","friend.answered","friend.added","friend.removed","user.blocked","user.unblocked","user.followed","user.unfollowed","user.changed","user.online","user.offline","message.sent","message.changed","message.recalled","message.read","group.created","group.changed","group.dismissed","group.owner-changed","member.joined","member.left","call.started","call.joined","call.left","call.ended","room.created","room.changed","room.dismissed","room.owner-changed","room.entered","room.left","gift.sent","recording.started","recording.ended","session.started"] as const;

export const decisionKindValues = ["allow","refuse","discard","modify","verdicts"] as const;

export const decidedByKindValues = ["rule","handler","service","fallback","default"] as const;

export const phaseValues = ["before","after",null] as const;

export const authenticationMethodValues = ["signed","secret","address","none"] as const;

export const answerKindValues = ["allow","refuse","discard","modify","verdicts","flag","pass"] as const;

export const ruleOutcomeValues = ["allow","refuse","discard","modify","verdicts","flag","undecided","unknown"] as const;

export const personTypeValues = ["user","group"] as const;

export const relationKindValues = ["friend","block","follow","member","owner"] as const;

export const counterKindValues = ["count","distinct"] as const;

export const listMatchValues = ["value","text","pattern"] as const;

export const listSourceValues = ["file","inline","operator"] as const;

export const reviewStateValues = ["open","approved","rejected"] as const;

export const quarantineKindValues = ["matches","unknown-command","missing-command","two-commands","not-json","unusable-body","missing-field","wrong-type","unknown-value","out-of-range","unknown-field","other"] as const;

export const destinationKindValues = ["http","kafka","nats","file","handler"] as const;

export const destinationStateValues = ["running","waiting","paused","unassigned"] as const;

export const deliveryPayloadValues = ["event","callback"] as const;

export const orderKeyValues = ["actor","group","target","message","none"] as const;

export const kafkaCompressionValues = ["none","gzip","snappy","lz4","zstd"] as const;

export const deliveryStateValues = ["retrying","held","dead"] as const;

export const replayStateValues = ["running","paused","done","cancelled"] as const;
