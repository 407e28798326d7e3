/** What every server answers, to the letter: the reply of an after-callback. */
export const ANSWER = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}';
