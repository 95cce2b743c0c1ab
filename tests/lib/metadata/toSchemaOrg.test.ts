import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { toSchemaOrg } from "../../../src/lib/metadata/toSchemaOrg.ts";
import { countProperties } from "../../scripts/build/metadata/countProperties.ts";
import { refuseNetwork } from "../../scripts/build/metadata/refuseNetwork.ts";
import { aCatalogue } from "./aCatalogue.ts";

const folder = "../../data/";

describe("toSchemaOrg(…)", () => {
  it.each(locales)("describes the whole set in %s with the files of all tables alone", (locale) => {
    const dataset = toSchemaOrg(aCatalogue, null, { locale, folder });
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      version: "2026.11.1",
      dateModified: "2026-11-25",
      temporalCoverage: "2019/2024-12",
      distribution: [{ "@type": "DataDownload", contentUrl: "../../data/erikti.zip", encodingFormat: "application/zip" }],
    });
  });

  it("describes a resource in the language of the page", () => {
    const dataset = toSchemaOrg(aCatalogue, "readings", { locale: "kk", folder });
    expect(dataset).toMatchObject({
      name: "Readings (kk) – Erikti",
      spatialCoverage: [{ identifier: "KZ", name: "Kazakhstan (kk)" }],
      license: { "@type": "CreativeWork" },
    });
    expect(dataset).not.toHaveProperty("copyrightHolder");
  });

  it("gives the World Giving Index its own rights, alone and as a part", () => {
    const own = { license: { "@type": "CreativeWork" }, copyrightHolder: { name: "Charities Aid Foundation" } };
    expect(toSchemaOrg(aCatalogue, "index_readings", { locale: "en", folder })).toMatchObject({ ...own, distribution: [{ license: own.license }] });
    expect(toSchemaOrg(aCatalogue, null, { locale: "en", folder })).toMatchObject({ hasPart: [{ identifier: "readings" }, own] });
  });

  it.each([null, "readings", "index_readings"])("expands %s without the network and loses no property", async (name) => {
    const dataset = { ...toSchemaOrg(aCatalogue, name, { locale: "ru", folder }), "@context": { "@vocab": "https://schema.org/" } };
    const expanded = await jsonld.expand(dataset, { base: "https://published.test/ru/data/", documentLoader: refuseNetwork, safe: true });
    expect(countProperties(expanded)).toEqual(countProperties(dataset));
  });

  it("throws on a resource that is not published", () => {
    expect(() => toSchemaOrg(aCatalogue, "nothing", { locale: "en", folder })).toThrow(/nothing: got no such resource/);
  });
});
