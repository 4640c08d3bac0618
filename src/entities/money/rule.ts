import { Case, Pos } from "../../lexicon/tag.ts";
import { readNumber } from "../../polish/numerals.ts";
import { readCompounds, readUnitAdjective } from "../../polish/numerals-compound.ts";
import { add, formatDecimal, isBelow, multiply, readDecimal } from "../../polish/numerals-decimal.ts";
import { type Measure, type Measured, readMeasured } from "../../polish/numerals-measured.ts";
import { TokenKind } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { currencyAdjectives } from "./adjective.ts";
import { type Currency, currencyBefore, readCurrency } from "./currency.ts";
import { isThing } from "./thing.ts";

const SUBUNIT_PLACES = 2; // a grosz is 0.01 zł
const SUBUNIT_ZEROS = 2; // and there are less than a hundred of them

type Unit = Pick<Currency, "code" | "factor">;

/** Amounts of money with the currency after them: `{2,5 tys. zł}`, `{pół miliona złotych}`, `{20 zł 50 gr}`, `od {500} do {800 zł}`, `{200-złotowy}`. */
export const moneyRule: EntityRule<"money"> = withApproximation({
  name: "money.amount",
  type: "money",
  *find(context) {
    const { document } = context;
    const measured = readMeasured(
      document,
      ({ end }) => readPrice(context, end) ?? readUnitAdjective(document, end, currencyAdjectives),
    );
    let used = 0;
    for (const price of measured) {
      if (price.start < used) continue; // the "50 gr" of "20 zł 50 gr"
      yield money(price);
      used = price.end;
    }
    for (const price of readCompounds(document, currencyAdjectives)) yield money(price);
  },
});

/** Amounts with the sign or code before them: `{€ 500}`, `{EUR 1,5 mln}`. */
export const moneyPrefixRule: EntityRule<"money"> = withApproximation({
  name: "money.prefix",
  type: "money",
  *find(context) {
    for (const { start, end, value, unit } of readMeasured(context.document, ({ start: number, end: after }) =>
      readPrefix(context, number, after),
    )) {
      yield {
        type: "money",
        start: Math.min(unit.start, start),
        end,
        attributes: { amount: value, currency: unit.code },
      };
    }
  },
});

function money({ start, end, value, unit, extra }: Measured<Unit>): Candidate<"money"> {
  const amount = multiply(readDecimal(value), unit.factor);
  return {
    type: "money",
    start,
    end,
    attributes: { amount: formatDecimal(extra ? add(amount, extra) : amount), currency: unit.code },
  };
}

function readPrice(context: RuleContext, token: number): Measure<Unit> | undefined {
  const currency = readCurrency(context, token);
  if (!currency || isWeight(context, token, currency) || isThing(context.document, token, currency)) return undefined;
  const extra = currency.factor.places === 0 ? readChange(context, currency) : undefined;
  return { unit: currency, end: currency.end, ...extra };
}

/** `20 zł {50 gr}`, `20 złotych {i 50 groszy}` */
function readChange(
  context: RuleContext,
  { code, end }: Currency,
): Required<Pick<Measure<Unit>, "extra" | "end">> | undefined {
  const start = context.document.lowerOf(end) === "i" ? end + 1 : end;
  const count = readNumber(context.document, start);
  const small = count && readCurrency(context, count.end);
  if (!small || small.code !== code || small.factor.places !== SUBUNIT_PLACES) return undefined;
  const amount = readDecimal(count.value);
  if (!isBelow(amount, SUBUNIT_ZEROS)) return undefined;
  return { extra: multiply(amount, small.factor), end: small.end };
}

/** `0,5 gr amfetaminy`: grams, for something is weighed. */
function isWeight({ document, morphology, hits }: RuleContext, token: number, { factor, end }: Currency): boolean {
  if (factor.places === 0 || hits.at(token, "units").length === 0) return false;
  return (
    document.sentence[end] === document.sentence[token] &&
    (morphology.cases(end) & Case.gen) !== 0 &&
    !morphology.hasPos(end, Pos.prep)
  );
}

function readPrefix(
  context: RuleContext,
  number: number,
  after: number,
): Measure<Currency & { readonly start: number }> | undefined {
  const currency = currencyBefore(context, number);
  // "5 tys. EUR 500 osób": the code belongs to the number before it.
  if (!currency || isAmountEnd(context, currency.start) || readCurrency(context, after)) return undefined;
  return { unit: currency, end: after };
}

/** A number that a currency may follow ends before the token. */
function isAmountEnd({ document, found }: RuleContext, token: number): boolean {
  if (found.endingAt(token + 1, "money").length > 0) return true;
  return document.isKind(token - 1, TokenKind.number);
}
