import type { Convention, NameKind } from "../../../src/lexicon/base/name-kind.ts";
import type { Surroundings } from "../../../src/lexicon/base/surroundings.ts";

/** A form of a name and its base. */
export interface Example {
  readonly form: string;
  readonly base: string;
  readonly kind: NameKind;
  readonly weight: number;
  /** How the source writes base forms; any of them will do. @default the kind's */
  readonly conventions?: readonly Convention[];
  readonly around?: Surroundings;
}
