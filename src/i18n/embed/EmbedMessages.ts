/** Words of frames on other sites, and of links made on an older release. */
export interface EmbedMessages {
  readonly openPage: string;
  /** The same for the timeline, which has no numbers. */
  readonly openEvents: string;
  /** Heading of the folded list under the timeline. */
  readonly eventList: string;
  readonly live: (version: string) => string;
  readonly frozen: (version: string, date: string) => string;
  readonly unchanged: (version: string) => string;
  readonly changed: (version: string) => string;
  /** Of a link: `then` is its release, `now` the one that is shown. */
  readonly linkUnchanged: (then: string, now: string) => string;
  readonly linkChanged: (then: string, now: string) => string;
  readonly linkUnknown: (then: string, now: string) => string;
  /** Of a claim, a number of inhabitants, a reading or an event: its id, or words that name it. */
  readonly was: (name: string, before: string, after: string) => string;
  readonly added: (name: string, after: string) => string;
  readonly withdrawn: (name: string, before: string) => string;
  readonly otherwise: (name: string, value: string) => string;
}
