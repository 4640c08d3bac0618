import type { Derivation } from "../types.ts";

// a record, so that a name added to the union and not here fails to compile
const every: Readonly<Record<Derivation, true>> = { office: true, chain: true, symmetric: true, inverse: true };

/** What may be derived, in the order it is done: an inverse sees what the others gave. */
export const derivations: readonly Derivation[] = Object.keys(every).filter(isDerivation);

function isDerivation(name: string): name is Derivation {
  return Object.hasOwn(every, name);
}
