import { describe, expect, it } from "vitest";
import { atomFaults } from "./atomFaults.ts";

const id = (last: string): string => `urn:uuid:00000000-0000-5000-8000-00000000000${last}`;
const good = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${id("1")}</id>
  <title type="text">A feed</title>
  <updated>2025-01-20T00:00:00Z</updated>
  <author><name>Somebody</name></author>
  <link rel="self" type="application/atom+xml" href="feed.xml"/>
  <entry>
    <id>${id("2")}</id>
    <title type="text">An entry</title>
    <updated>2025-01-20T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="page/"/>
    <summary type="text">Words</summary>
  </entry>
</feed>
`;

describe("atomFaults(…)", () => {
  it("finds nothing in a good feed", () => expect(atomFaults(good)).toEqual([]));

  it.each([
    ["an id twice", good.replace(id("2"), id("1")), "4.2.6"],
    ["an id that is no IRI", good.replace(id("2"), "entry-2"), "4.2.6"],
    ["a day for an instant", good.replace(/<updated>[^<]*<\/updated>\n {4}<link/, "<updated>2025-01-20</updated>\n    <link"), "3.3"],
    ["no author", good.replace("<author><name>Somebody</name></author>", ""), "4.1.1"],
    ["a link that leads nowhere", good.replace('rel="alternate"', 'rel="related"'), "4.1.2"],
    ["an & alone", good.replace("Words", "Words & signs"), "2:"],
    ["no link to itself", good.replace('rel="self"', 'rel="related"'), "4.1.1"],
    ["a feed older than its entry", good.replace("2025-01-20", "2025-01-19"), "4.2.15"],
    ["a title twice", good.replace("<summary", '<title type="text">Again</title><summary'), "4.1.2"],
  ])("finds %s", (_, xml, section) => expect(atomFaults(xml).join("\n")).toContain(`RFC 4287 ${section}`));
});
