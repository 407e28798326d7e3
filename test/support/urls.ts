const APP = "1400000000";

/** The URL of a Tencent Chat callback as the vendor documents it (1047/34354). */
export function tencentChatUrl(base: string, command: string, parameters: Record<string, string> = {}): string {
  const query = {
    SdkAppid: APP,
    CallbackCommand: command,
    contenttype: "json",
    ClientIP: "203.0.113.7",
    OptPlatform: "iOS",
    ...parameters,
  };
  return `${base}/tencent-chat?${new URLSearchParams(query)}`;
}

/** Every form of URL in which OpenIM callbacks are sent or documented. */
export function openImUrls(base: string, command: string): Record<string, string> {
  return {
    path: `${base}/openim/${command}`,
    pathWithKey: `${base}/openim/${command}?key=${encodeURIComponent(Buffer.from('{"sendID":"a","recvID":"b","groupID":""}').toString("base64"))}`,
    doubleSlash: `${base}/openim//${command}`,
    query: `${base}/openim?command=${command}`,
    bare: `${base}/openim`,
    documentedQuery: `${base}/openim?command=${command}&contenttype=json`,
    documentedQueryWithName: `${base}/openim?sdkName=imhook&command=${command}&contenttype=JSON`,
    documentedPath: `${base}/openim/${command}?contenttype=json`,
    namedApp: `${base}/openim/sample/${command}`,
    namedAppQuery: `${base}/openim/sample?command=${command}`,
    namedAppBare: `${base}/openim/sample`,
  };
}
