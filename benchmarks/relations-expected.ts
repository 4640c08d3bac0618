import { groupOf, type RelationKind } from "./relations-kinds.ts";
import type { KpwrRelation } from "./relations-types.ts";

/** How wide a place is; a narrower one lies in a wider one. */
const widths: Partial<Record<RelationKind, number>> = {
  facility: 0,
  road: 1,
  district: 2,
  settlement: 3,
  municipality: 4,
  county: 5,
  mountain: 5,
  river: 5,
  water: 5,
  island: 6,
  region: 7,
  area: 7,
  country: 8,
};
const units = new Set<RelationKind>(["district", "municipality", "county", "region"]);
const waters = new Set<RelationKind>(["river", "water"]);
const played = new Set<RelationKind>(["sport", "program", "medium"]);

/** The relation that two names have most often by their kinds alone, if they have one that leads from the first. */
export function expectedRelation(from: RelationKind, to: RelationKind): KpwrRelation | undefined {
  const [fromGroup, toGroup] = [groupOf(from), groupOf(to)];
  if (from === to) return from === "road" || from === "river" || from === "mountain" ? "neighbourhood" : "alias";
  if (from === "person") return expectedOfPerson(to);
  if (from === "position") return to === "person" ? "alias" : undefined;
  const isSite = fromGroup === "place" || fromGroup === "site";
  if (isSite && (toGroup === "place" || toGroup === "site")) return expectedOfPlaces(from, to);
  if (fromGroup === "body" && to === "country") return from === "company" ? "location" : "affiliation";
  if (fromGroup === "body" && to === "road") return "neighbourhood";
  if (toGroup === "place" || toGroup === "site") return "location";
  if (fromGroup === "body" && toGroup === "body") return from === "party" ? undefined : "composition";
  if (fromGroup === "work" && to === "medium") return from === "program" ? undefined : "location";
  if (from === "team" && to === "sport") return "affiliation";
  if (from === "country" && toGroup === "body") return "affiliation";
  if (fromGroup === "body" || from === "medium")
    return toGroup === "work" || toGroup === "event" || toGroup === "product" ? "creator" : undefined;
  return undefined;
}

function expectedOfPerson(to: RelationKind): KpwrRelation | undefined {
  const toGroup = groupOf(to);
  if (to === "country" || to === "people" || to === "adjective") return "nationality";
  if (toGroup === "place") return "origin";
  if (toGroup === "body" || played.has(to)) return "affiliation";
  if (to === "position") return "alias";
  if (toGroup === "work" || toGroup === "product" || toGroup === "event") return "creator";
  return toGroup === "site" ? "location" : undefined;
}

function expectedOfPlaces(from: RelationKind, to: RelationKind): KpwrRelation | undefined {
  if (waters.has(to) || (from === "facility" && to === "road")) return "neighbourhood";
  const [narrow, wide] = [widths[from], widths[to]];
  if (narrow === undefined || wide === undefined || narrow >= wide) return undefined;
  return units.has(from) && (units.has(to) || to === "country" || to === "settlement") ? "composition" : "location";
}
