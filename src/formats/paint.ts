/** Colours a piece of text for a terminal, or leaves it as it is. */
export interface Paint {
  head(text: string): string;
  type(text: string): string;
  name(text: string): string;
  faint(text: string): string;
}

// ECMA-48: select graphic rendition
const ESCAPE = "\u001b[";

const colored: Paint = {
  head: (text) => `${ESCAPE}1m${text}${ESCAPE}22m`,
  type: (text) => `${ESCAPE}36m${text}${ESCAPE}39m`,
  name: (text) => `${ESCAPE}1m${text}${ESCAPE}22m`,
  faint: (text) => `${ESCAPE}2m${text}${ESCAPE}22m`,
};

const plain: Paint = { head: (text) => text, type: (text) => text, name: (text) => text, faint: (text) => text };

export function makePaint(options: { readonly color: boolean }): Paint {
  return options.color ? colored : plain;
}
