const dcat = "http://www.w3.org/ns/dcat#";
const dct = "http://purl.org/dc/terms/";
const spdx = "http://spdx.org/rdf/terms#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

interface Rule {
  readonly property: string;
  readonly min: 0 | 1;
  readonly max: number;
  readonly type?: string;
}

const many = Infinity;

/** The rules of the shapes of DCAT-AP 3.0 for the properties that the file uses. */
const shapes: Readonly<Record<string, readonly Rule[]>> = {
  [`${dcat}Catalog`]: [
    { property: `${dct}title`, min: 1, max: many },
    { property: `${dct}description`, min: 1, max: many },
    { property: `${dct}publisher`, min: 1, max: 1 },
    { property: `${dct}license`, min: 0, max: 1 },
    { property: `${dct}rights`, min: 0, max: 1 },
    { property: `${dct}issued`, min: 0, max: 1, type: `${xsd}date` },
    { property: `${dct}modified`, min: 0, max: 1, type: `${xsd}date` },
  ],
  [`${dcat}Dataset`]: [
    { property: `${dct}title`, min: 1, max: many },
    { property: `${dct}description`, min: 1, max: many },
    { property: `${dct}publisher`, min: 0, max: 1 },
    { property: `${dcat}version`, min: 0, max: 1 },
    { property: `${dct}issued`, min: 0, max: 1, type: `${xsd}date` },
    { property: `${dct}modified`, min: 0, max: 1, type: `${xsd}date` },
  ],
  [`${dcat}Distribution`]: [
    { property: `${dcat}accessURL`, min: 1, max: many },
    { property: `${dcat}byteSize`, min: 0, max: 1, type: `${xsd}nonNegativeInteger` },
    { property: `${spdx}checksum`, min: 0, max: 1 },
    { property: `${dct}license`, min: 0, max: 1 },
    { property: `${dct}rights`, min: 0, max: 1 },
    { property: `${dcat}mediaType`, min: 0, max: 1 },
  ],
  [`${dcat}DataService`]: [
    { property: `${dct}title`, min: 1, max: many },
    { property: `${dcat}endpointURL`, min: 1, max: many },
  ],
  [`${spdx}Checksum`]: [
    { property: `${spdx}algorithm`, min: 1, max: 1 },
    { property: `${spdx}checksumValue`, min: 1, max: 1, type: `${xsd}hexBinary` },
  ],
  "http://xmlns.com/foaf/0.1/Agent": [{ property: "http://xmlns.com/foaf/0.1/name", min: 1, max: many }],
};

type Node = Readonly<Record<string, unknown>>;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

function ruleFaults(node: Node, { property, min, max, type }: Rule): string[] {
  const values = asList(node[property]);
  const place = `${String(node["@id"])} ${property}`;
  const count = values.length < min || values.length > max ? [`${place}: got ${values.length}, expected ${min} to ${max}`] : [];
  const wrong = values.filter((value) => type !== undefined && (value as Node)["@type"] !== type);
  return [...count, ...wrong.map((value) => `${place}: got ${JSON.stringify(value)}, expected a ${type}`)];
}

/**
 * Checks an expanded catalogue by the number and type of its properties.
 *
 * Source  https://semiceu.github.io/DCAT-AP/releases/3.0.1/html/shacl/shapes.ttl
 */
export function dcatFaults(catalogue: Node): string[] {
  return nodesOf(catalogue).flatMap((node) =>
    asList(node["@type"]).flatMap((type) => (shapes[String(type)] ?? []).flatMap((rule) => ruleFaults(node, rule))),
  );
}
