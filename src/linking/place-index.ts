/** Something that is known under a name, which may grow longer. */
interface Named {
  readonly name: string;
}

/**
 * Finds, among the places so far, those that a name may be a name of: the same one, a longer one that begins with it,
 * a shorter one that begins it. A look into a few lists, however many places there are.
 */
export class PlaceIndex<Place extends Named> {
  readonly #byName = new Map<string, Place[]>();
  readonly #byBeginning = new Map<string, Place[]>();
  readonly #order = new Map<Place, number>();

  /** Under the name that it has now; again when that has changed. */
  add(place: Place): void {
    if (!this.#order.has(place)) this.#order.set(place, this.#order.size);
    push(this.#byName, place.name, place);
    for (const beginning of beginnings(place.name)) push(this.#byBeginning, beginning, place);
  }

  /** The latest of those that pass. */
  findLast(name: string, passes: (place: Place) => boolean): Place | undefined {
    let found: Place | undefined;
    const consider = (places: readonly Place[] | undefined): void => {
      const place = places?.findLast(passes);
      if (place && (!found || this.#orderOf(place) > this.#orderOf(found))) found = place;
    };
    consider(this.#byName.get(name));
    consider(this.#byBeginning.get(name));
    for (const beginning of beginnings(name)) consider(this.#byName.get(beginning));
    return found;
  }

  #orderOf(place: Place): number {
    return this.#order.get(place) ?? -1;
  }
}

const province = "województwo ";

/** `Frankfurt` and `Frankfurt nad` of `Frankfurt nad Odrą`; `Lubuskie` of `województwo lubuskie`. */
function* beginnings(name: string): Iterable<string> {
  for (let blank = name.indexOf(" "); blank > 0; blank = name.indexOf(" ", blank + 1)) yield name.slice(0, blank);
  if (!name.startsWith(province)) return;
  const adjective = name.slice(province.length);
  yield adjective.charAt(0).toUpperCase() + adjective.slice(1);
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
