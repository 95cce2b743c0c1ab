import type { DataFile } from "./dataCatalogue.ts";
import { dataFiles } from "./release.ts";

/** Published files of an indicator: CSV, JSON, metadata. */
export function indicatorFiles(indicatorId: string): readonly DataFile[] {
  return dataFiles.filter((file) => "indicator" in file && file.indicator === indicatorId);
}
