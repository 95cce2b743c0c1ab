import { hedgePath } from "../../charts/promises/hedgePath.ts";
import type { Qualifier } from "../../lib/domain/claim.ts";

/** The mark of a hedge beside a point. */
export function QualifierSign({ x, y, qualifier, isUpright }: { x: number; y: number; qualifier: Qualifier; isUpright?: boolean }) {
  const path = hedgePath(qualifier, isUpright);
  return path === null ? null : <path className="hedge" d={path} transform={`translate(${x} ${y})`} />;
}
