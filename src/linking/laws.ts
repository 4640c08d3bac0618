import { type Group, groupBy, type Linker, mergeAttributes } from "./group.ts";
import { nameOf } from "./name.ts";

/** Legal references by their text; a journal in parentheses (`Dz.U. z 2023 r. poz. 171`) bears the name of the law before it (annotation.md, rule 17). */
export const linkLaws: Linker<"law"> = (context, mentions) =>
  groupBy(mentions, (mention) => nameOf(context, mention).toLowerCase()).map((members): Group<"law"> => {
    const [first] = members;
    return { members, name: nameOf(context, first), attributes: mergeAttributes(members) };
  });
