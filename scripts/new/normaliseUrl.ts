/** Parameters that tell where a reader came from, not what is read. */
const junk = /^(utm_.*|fbclid|gclid|yclid|ysclid|igshid|mc_[ce]id|_openstat|from|ref|amp)$/i;
const otherFaces = /^(www|m|mobile|amp)\./;

/**
 * Writes an address so that two addresses of one page become equal: without scheme, `www.` and `m.`, junk of the query,
 * fragment and last slash.
 *
 * Shape   address → comparable text, or null for what is no address
 */
export function normaliseUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, port, pathname, searchParams } = new URL(url);
  let host = hostname.toLowerCase();
  while (otherFaces.test(host)) host = host.replace(otherFaces, "");
  const path = decoded(pathname)
    .replace(/\/(index\.(html?|php)|amp)?$/i, "")
    .replace(/\/+$/, "");
  const query = [...searchParams]
    .filter(([name]) => !junk.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${host}${port === "" ? "" : `:${port}`}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** A path may hold a percent sign that encodes nothing. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    const text = Buffer.from(codes.replaceAll("%", ""), "hex").toString("utf8");
    return text.includes("\ufffd") ? codes : text;
  });
}
