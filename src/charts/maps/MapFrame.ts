/** A region as the maps know it: its names, its centre on the map, its tile. */
export interface MapPlace {
  readonly placeId: string;
  /** Full name. */
  readonly name: string;
  /** As it stands in a sentence: "in Pavlodar Region". */
  readonly inPlace: string;
  /** Name without the word for a region, and the shortest that is still read. */
  readonly short: string;
  readonly tiny: string;
  /** Administrative centre, in units of the frame. */
  readonly x: number;
  readonly y: number;
  readonly col: number;
  readonly row: number;
  /** First day of the region; null when it was not formed since 2018. */
  readonly validFrom: string | null;
}

/** The country as the maps draw it: its outline and its regions, in units of a frame of its own. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Path data of the outline. */
  readonly outline: string;
  readonly places: readonly MapPlace[];
}
