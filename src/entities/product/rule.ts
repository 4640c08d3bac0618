import { TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { readBrand } from "./brand.ts";
import { isModelForm, type Model, readModel, readTypeCode } from "./model.ts";

// Models known by the brand alone would be everyday words: "golf", "polo", "up".
const SHORTEST_ALONE = 4;
const PREFIX = 3; // letters that every form of a model keeps

/** Models that the text has named with their brands, by their first letters: `pas` → `passat` → `Volkswagen Passat`. */
type Named = Map<string, Map<string, string>>;

/** Brands with their models: `{BMW X5}`, `{volkswagenem passatem}`, `{Walther P99}`, `{WhatsAppa}`; later the model alone: `{passat}`. */
export const brandRule: EntityRule<"product"> = {
  name: "product.brand",
  type: "product",
  *find(context) {
    const { document } = context;
    const named: Named = new Map();
    const products: Product[] = [];
    let token = 0;
    while (token < document.length) {
      const found = readProduct(context, token, named) ?? readAlone(context, token, named);
      if (found) products.push(found);
      token = found?.end ?? token + 1;
    }
    yield* withFullNames(products);
  },
};

interface Product extends Candidate<"product"> {
  readonly name: string;
  readonly brand?: string;
}

/** A brand alone is the only model of it that the text names: `{BMW}` of the headline is the `{BMW X3}` below. */
function* withFullNames(products: readonly Product[]): Iterable<Candidate<"product">> {
  const models = new Map<string, Set<string>>();
  for (const { brand, name } of products) {
    if (brand !== undefined && brand !== name) models.set(brand, (models.get(brand) ?? new Set()).add(name));
  }
  for (const { brand, name, ...found } of products) {
    const [full = name, ...others] = brand === name ? (models.get(brand) ?? []) : [];
    yield { ...found, name: others.length > 0 ? name : full };
  }
}

/** Reads brand and model, and remembers what the model alone will stand for. */
function readProduct(context: RuleContext, token: number, named: Named): Product | undefined {
  const brand = readBrand(context, token);
  if (!brand) return undefined;
  const { document } = context;
  const after = brand.hit.end;
  const isSameSentence = document.sentence[after] === document.sentence[token];
  const model = isSameSentence ? (readModel(context, after, brand.models) ?? readTypeCode(document, after)) : undefined;
  if (!model && !brand.isSure) return undefined;
  const name = model ? `${brand.name} ${model.name}` : brand.name;
  if (model) remember(named, model, name);
  return { type: "product", start: token, end: model?.end ?? after, name, brand: brand.name, attributes: {} };
}

function remember(named: Named, model: Model, name: string): void {
  const key = model.name.toLowerCase();
  if (key.length < SHORTEST_ALONE || !/^\p{L}+$/u.test(key)) return;
  const prefix = key.slice(0, PREFIX);
  named.set(prefix, (named.get(prefix) ?? new Map()).set(key, name));
}

function readAlone({ document }: RuleContext, token: number, named: Named): Product | undefined {
  if (named.size === 0 || !document.isKind(token, TokenKind.word)) return undefined;
  const lower = document.lowerOf(token);
  for (const [model, name] of named.get(lower.slice(0, PREFIX)) ?? []) {
    if (isModelForm(lower, model)) return { type: "product", start: token, end: token + 1, name, attributes: {} };
  }
  return undefined;
}
