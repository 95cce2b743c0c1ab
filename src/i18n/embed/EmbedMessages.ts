/** Words of frames on other sites, and of links made on an older release. */
export interface EmbedMessages {
  readonly openPage: string;
  readonly live: (version: string) => string;
  readonly frozen: (version: string, date: string) => string;
  readonly unchanged: (version: string) => string;
  readonly changed: (version: string) => string;
  /** Of a link: `then` is its release, `now` the one that is shown. */
  readonly linkUnchanged: (then: string, now: string) => string;
  readonly linkChanged: (then: string, now: string) => string;
  readonly linkUnknown: (then: string, now: string) => string;
  readonly was: (claimId: string, before: string, after: string) => string;
  readonly added: (claimId: string, after: string) => string;
  readonly withdrawn: (claimId: string, before: string) => string;
  readonly otherwise: (claimId: string, value: string) => string;
}
