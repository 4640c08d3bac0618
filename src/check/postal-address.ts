import { type Checked, refuse } from "./checked.ts";
import { requireText } from "./compact.ts";

const LONGEST = 200;
const PARTS = /[,;\n]/u; // "ul. Puławska 148/150, 02-624 Warszawa"
const CODE = /^[0-9]{2}-[0-9]{3}$/u; // "02-624", since 1973
const HOUSE = /^[0-9]{1,4}[A-Za-z]?(?:[/-][0-9]{1,4}[A-Za-z]?){0,3}$/u; // "148/150", "12A"
const FLAT_WORD = /^(?:m|lok|mieszkanie|lokal)\.?$/u; // "m."
const FLAT = /^[0-9]{1,4}[A-Za-z]?$/u; // "12", "3A"
const NAME_SIGNS = /^[\p{L}\p{M}0-9.'’„”" -]+$/u; // "ul. gen. Andersa", "os. 1000-lecia", "Nowa Wieś"
const LETTER = /\p{L}/u; // "a"
const STREET_HEAD = /^(?:ul|al|pl|os)\.|^(?:ulica|aleja|aleje|plac|osiedle|rondo|rynek|bulwar|skwer) /iu; // "ul. Puławska", "Plac Wolności"

/** The parts of a Polish postal address, as written. */
export interface PostalAddressFacts {
  /** With its head, where it has one: `ul. Puławska`; the village, where streets have no names. */
  readonly street: string;
  /** `148/150`, `12A`; what follows a stroke may be a flat. */
  readonly number: string;
  /** After `m.` or `lok.` */
  readonly flat?: string;
  /** `02-624` */
  readonly postalCode?: string;
  readonly city?: string;
}

/**
 * Takes a Polish postal address apart; its structure is checked, no register of streets is asked.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkPostalAddress("ul. Długa 12 m. 3, 80-827 Gdańsk") // { valid: true, value: "ul. Długa 12 m. 3, 80-827 Gdańsk", street: "ul. Długa", number: "12", flat: "3", postalCode: "80-827", city: "Gdańsk" }
 */
export function checkPostalAddress(text: string): Checked<PostalAddressFacts> {
  requireText(text);
  if (text.length > LONGEST) return refuse("length");
  let house: House | undefined;
  let place: Place = {};
  for (const part of text.split(PARTS)) {
    const words = part.trim().split(/\s+/u);
    if (words[0] === "") continue;
    const found = house ? undefined : readHouse(words);
    const settled = found ? undefined : readPlace(words);
    if (found) house = found;
    else if (settled && !(settled.city && place.city)) place = { ...place, ...settled };
    else return refuse("format");
  }
  // "sala 12" is no address, "Nowa Wieś 7, 12-345 Przykład" is
  if (!house || (place.city === undefined && !STREET_HEAD.test(house.street))) return refuse("format");
  return { valid: true, value: write({ ...house, ...place }), ...house, ...place };
}

type House = Pick<PostalAddressFacts, "street" | "number" | "flat">;
type Place = Pick<PostalAddressFacts, "postalCode" | "city">;

/** `ul. Puławska 148/150`, `ul. Długa 12 m. 3` */
function readHouse(words: readonly string[]): House | undefined {
  const hasFlat = FLAT_WORD.test(words.at(-2) ?? "") && FLAT.test(words.at(-1) ?? "");
  const flat = hasFlat ? words.at(-1) : undefined;
  const rest = hasFlat ? words.slice(0, -2) : words;
  const number = rest.at(-1) ?? "";
  const street = rest.slice(0, -1).join(" ");
  if (!HOUSE.test(number) || !isName(street)) return undefined;
  return { street, number, ...(flat !== undefined && { flat }) };
}

/** `02-624 Warszawa`, `02-624`, `Warszawa` */
function readPlace(words: readonly string[]): Place | undefined {
  const [first = ""] = words;
  const isCode = CODE.test(first);
  const city = words.slice(isCode ? 1 : 0).join(" ");
  if (city !== "" && !isName(city)) return undefined;
  return { ...(isCode && { postalCode: first }), ...(city !== "" && { city }) };
}

function isName(text: string): boolean {
  return NAME_SIGNS.test(text) && LETTER.test(text);
}

function write({ street, number, flat, postalCode, city }: PostalAddressFacts): string {
  const house = flat === undefined ? `${street} ${number}` : `${street} ${number} m. ${flat}`;
  const place = [postalCode, city].filter((part) => part !== undefined).join(" ");
  return place === "" ? house : `${house}, ${place}`;
}
