import { describe, expect, it } from "vitest";
import { xmlFault } from "./xmlFault.ts";

describe("xmlFault(…)", () => {
  it.each(["<a/>", '<a b="1"><c>x &amp; y</c></a>', "<a>\n<b></b></a>"])("finds nothing in %s", (xml) => {
    expect(xmlFault(xml)).toBeNull();
  });

  it.each(["<a>", "<a></b>", "</a>", "<a b=1></a>", '<a b="1" b="2"/>', "<a>x & y</a>", "<a>1 < 2</a>", "<a><b></a></b>"])(
    "finds the fault in %s",
    (xml) => {
      expect(xmlFault(xml)).not.toBeNull();
    },
  );
});
