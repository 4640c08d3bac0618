import { feminineSurname } from "../../polish/feminine-surname.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { coveredByPersons } from "./covered.ts";
import { describePerson } from "./describe.ts";
import { isForename } from "./name-word.ts";

/** One surname for two: `{Rafała} i Sebastiana C.`, `{Anna} i Jan Kowalscy`. */
export const sharedSurname: EntityRule<"person"> = {
  name: "person.shared-surname",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, found } = context;
    const covered = coveredByPersons(context);
    for (let token = 0; token < document.length; token++) {
      if (covered.has(token) || !isForename(context, token)) continue;
      if (document.lowerOf(token + 1) !== "i" && document.lowerOf(token + 1) !== "oraz") continue;
      const other = found.at(token + 2, "person")[0];
      if (other?.attributes.surname === undefined || other.attributes.givenNames === undefined) continue;
      const own = describePerson(context, { start: token, end: token + 1, given: [token], surname: [] });
      const surname =
        own.attributes.gender === "f" ? feminineSurname(other.attributes.surname) : other.attributes.surname;
      yield { ...own, name: `${own.name} ${surname}`, attributes: { ...own.attributes, surname } };
    }
  },
};
