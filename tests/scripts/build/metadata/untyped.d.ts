declare module "datapackage" {
  interface TableResource {
    readonly name: string;
    readonly descriptor: Readonly<Record<string, unknown>>;
    readonly valid: boolean;
    readonly tabular: boolean;
    /** Casts every cell to the type of its field; with relations, follows the foreign keys. */
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly TableResource[];
  }
  const library: { readonly Package: { load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<LoadedPackage> } };
  export default library;
}

declare module "jsonld" {
  interface Options {
    readonly base?: string;
    readonly documentLoader: (address: string) => Promise<never>;
    /** Throws where a term is dropped. */
    readonly safe?: boolean;
  }
  interface JsonLdTerm {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: JsonLdTerm;
  }
  interface JsonLdQuad {
    readonly subject: JsonLdTerm;
    readonly predicate: JsonLdTerm;
    readonly object: JsonLdTerm;
  }
  const library: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    compact(document: object, context: object, options: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options: Options): Promise<JsonLdQuad[]>;
  };
  export default library;
}

declare module "rdf-parser-csvw" {
  interface Term {
    readonly termType: string;
    /** A datatype that was given by its base comes out wrapped once more. */
    readonly value: string | Term;
    readonly datatype: Term;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export default class Parser {
    constructor(options: { metadata: object; baseIRI: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}
