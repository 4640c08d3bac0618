import { ExtractionError } from "./errors.ts";
import { closestName } from "./match/distance.ts";
import { nameTypes } from "./name-types.ts";

/** @throws {ExtractionError} `invalid-text` when it is no string. */
export function checkName(name: unknown): void {
  if (typeof name === "string") return;
  throw new ExtractionError("invalid-text", `Expected a name as a string, got ${typeof name}; pass its text.`);
}

/** @throws {ExtractionError} `invalid-option` */
export function checkNameType(type: unknown): void {
  checkChoice("type", type, nameTypes);
}

/** @throws {ExtractionError} `invalid-option` when an option is none of the choices. */
export function checkChoice(option: string, got: unknown, choices: readonly string[]): void {
  if (choices.some((choice) => choice === got)) return;
  const closest = typeof got === "string" ? closestName(got, choices) : undefined;
  const advice = closest === undefined ? "choose one of these." : `did you mean "${closest}"?`;
  const shown = typeof got === "string" ? JSON.stringify(got) : String(got);
  throw new ExtractionError(
    "invalid-option",
    `Expected \`${option}\` as one of ${choices.join(", ")}, got ${shown}; ${advice}`,
  );
}
