/** What we use of Jitsi's IFrame API, as `external_api.js` of a deployment defines it. */

interface JitsiOptions {
  roomName: string;
  parentNode: HTMLElement;
  lang: string;
  configOverwrite: Record<string, unknown>;
  userInfo?: { displayName: string };
}

interface JitsiMeeting {
  addListener(event: string, listener: (event: any) => void): void;
  executeCommand(name: string, ...values: unknown[]): void;
  getIFrame(): HTMLIFrameElement;
  /** The id of the meeting itself; old deployments do not have it. */
  getSessionId?(): Promise<unknown>;
  isAudioMuted(): Promise<boolean>;
  dispose(): void;
}

interface Window {
  JitsiMeetExternalAPI?: new (domain: string, options: JitsiOptions) => JitsiMeeting;
}
