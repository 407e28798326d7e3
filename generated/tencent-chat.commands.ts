// Generated from openapi/ by `npm run generate`. Do not edit.

export const commands = {
  "Sns.CallbackPrevFriendAdd": {"phase":"before","aliases":[],"decisions":["allow","refuse","verdicts"],"safeDefault":"allow","duplicateKey":["$request.body#/EventTime","$request.body#/From_Account","$request.body#/FriendItem"]},
  "Sns.CallbackPrevFriendResponse": {"phase":"before","aliases":[],"decisions":["allow","refuse","verdicts"],"safeDefault":"allow","duplicateKey":["$request.body#/EventTime","$request.body#/From_Account","$request.body#/ResponseFriendItem"]},
  "Sns.CallbackFriendAdd": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":[]},
  "Sns.CallbackFriendDelete": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":[]},
  "Sns.CallbackBlackListAdd": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":[]},
  "Sns.CallbackBlackListDelete": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":[]},
  "Follow.CallbackAfterFollowAdd": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.body#/EventTime","$request.body#/From_Account","$request.body#/FollowList"]},
  "Follow.CallbackAfterFollowDelete": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.body#/EventTime","$request.body#/From_Account","$request.body#/To_Account"]},
  "Profile.CallbackPortraitSet": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.body#/EventTime","$request.body#/Operator_Account","$request.body#/From_Account","$request.body#/ProfileItem"]},
  "State.StateChange": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.body#/EventTime","$request.body#/Info"]},
} as const;
