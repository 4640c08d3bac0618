import { describe, expect, it } from "vitest";
import { makeNamesScheme, readListedName } from "../benchmarks/names-scheme.ts";

const scheme = makeNamesScheme();

describe("base forms in the customs of a list of names", () => {
  it.each([
    ["nam_liv_person", "Zenobią Kalinowską", "Zenobia Kalinowska"],
    ["nam_loc_gpe_city", "Grudziądzu", "Grudziądz"],
    ["nam_adj_country", "Portugalskiej", "portugalski"],
    // blanks that the list has lost
    ["nam_org_institution", "MinisterstwaFinansów", "Ministerstwo Finansów"],
    // peoples in the plural, currencies in the singular
    ["nam_org_nation", "Portugalczykami", "Portugalczycy"],
    ["nam_oth_currency", "euro", "euro"],
  ])("%s: %s → %s", (category, form, base) => {
    expect(scheme(readListedName({ id: 1, form, category }))).toEqual({ base });
  });

  it.each([[{ id: 1, form: "Jana" }], [{ id: 1, form: 5, category: "nam_liv" }], [null], ["Jana"]])(
    "tells that %j is no line of it",
    (line) => {
      expect(() => readListedName(line)).toThrow(/Expected an object \{"id","form","category"\}/u);
    },
  );
});
