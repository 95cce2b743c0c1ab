import type { ApiPageWords } from "../i18n/catalogue/CatalogueMessages.ts";
import { releases } from "./releases.ts";

/** An address below the folder of the data, as an example, and what it gives. */
export interface AddressPattern {
  readonly file: string;
  readonly content: string;
}

/** Examples of all predictable addresses. */
export function apiPatterns(words: ApiPageWords): Readonly<Record<"tables" | "whole" | "releases" | "indicators", readonly AddressPattern[]>> {
  const { tablePatterns, wholePatterns, indicatorPatterns } = words;
  return {
    tables: [
      { file: "claims.csv", content: tablePatterns.csv },
      { file: "claims.json", content: tablePatterns.json },
      { file: "claims.parquet", content: tablePatterns.parquet },
      { file: "claims.xlsx", content: tablePatterns.xlsx },
    ],
    whole: [
      { file: "erikti.duckdb", content: wholePatterns.duckdb },
      { file: "erikti.zip", content: wholePatterns.zip },
      { file: "SHA256SUMS", content: wholePatterns.sums },
    ],
    releases: releases.map(({ version }) => ({ file: `releases/${version}/claims.csv`, content: words.releasePatterns })),
    indicators: [
      { file: "indicators/volunteers.csv", content: indicatorPatterns.csv },
      { file: "indicators/volunteers.json", content: indicatorPatterns.json },
      { file: "indicators/volunteers.metadata.json", content: indicatorPatterns.metadata },
    ],
  };
}
