import type { EntityType } from "./types.ts";

// a record, so that a type added to the union and not here fails to compile
const every: Readonly<Record<EntityType, true>> = {
  person: true,
  rank: true,
  title: true,
  position: true,
  organization: true,
  location: true,
  demonym: true,
  date: true,
  time: true,
  duration: true,
  set: true,
  event: true,
  law: true,
  money: true,
  quantity: true,
  percent: true,
  age: true,
  award: true,
  work: true,
  product: true,
  contact: true,
  identifier: true,
};

/** Every entity type, in the order of the guide. */
export const entityTypes: readonly EntityType[] = Object.keys(every).filter(isEntityType);

export function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(every, type);
}
