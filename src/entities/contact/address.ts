import { TokenKind } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";

/** E-mail and web addresses, which the tokenizer keeps whole: `{rzecznik@psp.example}`. */
export const addressRule: EntityRule<"contact"> = {
  name: "contact.address",
  type: "contact",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const isEmail = document.isKind(token, TokenKind.email);
      if (!isEmail && !document.isKind(token, TokenKind.url)) continue;
      const value = document.formOf(token);
      yield {
        type: "contact",
        start: token,
        end: token + 1,
        name: value,
        attributes: { kind: isEmail ? "email" : "url", value },
      };
    }
  },
};
