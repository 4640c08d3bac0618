import { layers } from "../../../src/tagger/layers.ts";
import { type Evaluation, evaluate, f1, final, sum } from "./evaluate.ts";
import { type Net, sentencesOf } from "./net.ts";
import type { Samples } from "./samples.ts";

const nkjpLayers = layers.map(({ name }) => name).filter((name) => name !== "general");
const core = ["person", "organization", "location", "event"];

/** Figures on dev in a line: exact F of NKJP's names with PolEval's measure, by layer, and of the coarse types. */
export function reportDev(net: Net, dev: Readonly<Record<string, Samples>>): { line: string; types: string } {
  const nkjp = evaluate(net, sentencesOf(dev["nkjp"]!), nkjpLayers);
  const named = sum([...nkjp.layers].filter(([name]) => name !== "derived").map(([, tally]) => tally));
  const general = (corpus: string): Evaluation => evaluate(net, sentencesOf(dev[corpus]!), ["general"]);
  const coarse = (corpus: string): string => {
    const { types } = general(corpus);
    const four = core.flatMap((type) => types.get(`general/${type}`) ?? []);
    return `${corpus} ${percent(f1(sum([...types.values()])))} core ${percent(f1(sum(four)))}`;
  };
  const byLayer = [...nkjp.layers].map(([name, tally]) => `${name} ${percent(f1(tally))}`);
  return {
    line: `F ${percent(f1(named))} final ${final(named).toFixed(4)}  ${byLayer.join(" ")}  ${coarse("kpwr")}  ${coarse("cen")}`,
    types: [...nkjp.types].map(([name, tally]) => `${name} ${percent(f1(tally))}`).join("  "),
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
