import { expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import * as check from "../src/check.ts";
import * as define from "../src/define.ts";
import * as formats from "../src/formats.ts";
import * as index from "../src/index.ts";
import * as schema from "../src/schema.ts";

/** What each entry exports at run time; a change here is a change of the public API. */
const names: Readonly<Record<string, readonly [module: object, names: readonly string[]]>> = {
  ".": [index, ["ExtractionError", "createExtractor", "explain", "extract", "inflect", "nominative"]],
  "./schema": [
    schema,
    [
      ...["entitySchema", "extractOptionsSchema", "extractionSchema", "gazetteerEntrySchema", "jsonSchema"],
      ...["mentionSchema", "relationSchema"],
    ],
  ],
  "./formats": [formats, ["formatJson", "formatJsonLine", "formatTable"]],
  "./define": [
    define,
    [
      ...["Case", "Gender", "GrammaticalNumber", "Pos", "TokenFlag", "TokenKind"],
      ...["defineEntityRule", "defineRelationRule"],
    ],
  ],
  "./check": [
    check,
    [
      ...[
        "checkCaseNumber",
        "checkEmail",
        "checkIban",
        "checkIdentityCard",
        "checkKrs",
        "checkLandRegister",
        "checkNip",
      ],
      ...["checkPassport", "checkPesel", "checkPhone", "checkPlate", "checkPostalAddress", "checkRegon", "checkUrl"],
    ],
  ],
};

it.each(Object.entries(names))("exports the agreed names from %s", (_, [module, expected]) => {
  expect(Object.keys(module).sort()).toEqual([...expected].sort());
});

it("lists every entry of the package", () => {
  expect(Object.keys(packageJson.exports).filter((entry) => entry !== "./package.json")).toEqual(Object.keys(names));
});
