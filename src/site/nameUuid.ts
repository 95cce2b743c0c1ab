import { createHash } from "node:crypto";

/** Namespace of the identifiers of this project; never to be changed, for feed readers know entries by them. */
const namespace = "17b6bd5c-4f0e-49e0-bef9-39f30bce7e0e";

/**
 * Makes an identifier from a name: the same name gives the same one everywhere.
 *
 * Shape   name → `urn:uuid:…`
 * Source  RFC 9562, UUID version 5
 */
export function nameUuid(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
