import type { Found } from "../entities/rule.ts";
import { type Group, type Linker, mergeAttributes } from "./group.ts";
import { nameOf } from "./name.ts";

type LocationMention = Found<"location">;

/** Places by name; a shorter name stands for the longer one it begins (`Frankfurt` for `Frankfurt nad Odrą`), a commune for its town. */
export const linkLocations: Linker<"location"> = (context, mentions) => {
  const drafts: { readonly members: LocationMention[]; name: string }[] = [];
  for (const mention of mentions) {
    const name = nameOf(context, mention);
    const draft = drafts.findLast((draft) => isSamePlace(draft.name, name) && isSameSort(draft.members, mention));
    if (!draft) drafts.push({ members: [mention], name });
    else {
      draft.members.push(mention);
      if (name.length > draft.name.length) draft.name = name;
    }
  }
  return drafts.map(
    ({ members, name }): Group<"location"> => ({ members, name, attributes: mergeAttributes(members) }),
  );
};

function isSamePlace(known: string, name: string): boolean {
  if (known === name) return true;
  const [short, long] = known.length < name.length ? [known, name] : [name, known];
  return long.startsWith(`${short} `) && /^\p{Lu}/u.test(short) && !/^(ul|al|pl|os)\./u.test(long);
}

/** Streets and their addresses are places of their own. */
function isSameSort([first]: readonly LocationMention[], { attributes }: LocationMention): boolean {
  const isStreet = (kind: string | undefined): boolean => kind === "street" || kind === "address";
  // the members of a place are of one sort
  return first !== undefined && isStreet(first.attributes.kind) === isStreet(attributes.kind);
}
