import jsonld from "jsonld";
import { refuseNetwork } from "./refuseNetwork.ts";

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
  equals(other: Term): boolean;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** As much of a set of quads as the parser of CSV on the Web asks for. */
interface QuadSet extends Iterable<Quad> {
  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): QuadSet;
}

const csvw = "http://www.w3.org/ns/csvw#";

/** The terms of the published context that the file uses: the context itself is not to be had offline. */
const context = {
  "@vocab": csvw,
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dc: "http://purl.org/dc/terms/",
  string: "xsd:string",
  boolean: "xsd:boolean",
  anyURI: "xsd:anyURI",
  url: { "@id": `${csvw}url`, "@type": "@id" },
  columns: { "@id": `${csvw}column`, "@container": "@list" },
  titles: { "@id": `${csvw}title`, "@container": "@language" },
  datatype: { "@id": `${csvw}datatype`, "@type": "@vocab" },
};

interface PlainTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: PlainTerm;
}

function toTerm({ termType, value, datatype }: PlainTerm): Term {
  return {
    termType,
    value,
    ...(datatype ? { datatype: toTerm(datatype) } : {}),
    equals: (other) => other.termType === termType && other.value === value,
  };
}

const fits = (term: Term, wanted: Term | null | undefined): boolean => !wanted || term.equals(wanted);

function toSet(quads: readonly Quad[]): QuadSet {
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate, object) =>
      toSet(quads.filter((quad) => fits(quad.subject, subject) && fits(quad.predicate, predicate) && fits(quad.object, object))),
  };
}

/** Turns the description of one table into the quads that the parser of CSV on the Web reads. */
export async function csvwDataset(table: object, baseIri: string): Promise<QuadSet> {
  const quads = await jsonld.toRDF({ ...table, "@context": context }, { base: baseIri, documentLoader: refuseNetwork });
  return toSet(quads.map(({ subject, predicate, object }) => ({ subject: toTerm(subject), predicate: toTerm(predicate), object: toTerm(object) })));
}
