/** Goes through every list in turn, each from where it was left. */
export function makeTurns(): <Element>(list: readonly Element[]) => Element {
  let turn = 0;
  return (list) => {
    // steps and modulus without a common factor: no two lists move together
    turn = (turn * 31 + 7) % 1_000_003;
    const taken = list[turn % list.length];
    if (taken === undefined) throw new Error("an empty list");
    return taken;
  };
}
