import type { EntityRule } from "../rule.ts";
import { endsHour } from "./hour-end.ts";

const midnights = new Set(["północy", "północą"]);
const beforeMidnight = new Set(["o", "po", "przed", "do", "około"]);
const beforeNoon = new Set(["w", "samo"]);
const aroundNoon = new Set(["do", "koło", "około"]); // "od południa" is a direction too

/** `o {północy}`, `w {południe}`, `w samo {południe}`, `koło {południa}`; `na północy kraju` and `na południe` are directions. */
export const noonTime: EntityRule<"time"> = {
  name: "time.noon",
  type: "time",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const lower = document.lowerOf(token);
      const before = document.lowerOf(token - 1);
      const isDirection = document.lowerOf(token + 1) === "od"; // "po północy od jeziora"
      if (midnights.has(lower) && beforeMidnight.has(before) && !isDirection) {
        yield { type: "time", start: token, end: token + 1, attributes: { value: "T00:00" } };
      } else if (
        (lower === "południe" && beforeNoon.has(before)) ||
        (lower === "południa" && aroundNoon.has(before) && endsHour(context, token + 1))
      ) {
        yield { type: "time", start: token, end: token + 1, attributes: { value: "T12:00" } };
      }
    }
  },
};
