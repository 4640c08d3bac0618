/** Words for people of an organization that no entity type covers: `strażak z OSP`, `zawodniczka Orkana`. */
export const memberNouns: ReadonlySet<string> = new Set(
  "policjant policjantka strażak strażaczka funkcjonariusz funkcjonariuszka żołnierz żołnierka druh druhna pracownik pracownica pracowniczka ratownik ratowniczka zawodnik zawodniczka uczeń uczennica student studentka doktorant doktorantka wykładowca wykładowczyni celnik pogranicznik kryminalny mundurowy dzielnicowy przewodnik technik ekspert ekspertka przedstawiciel przedstawicielka reprezentant reprezentantka delegat wolontariusz wolontariuszka harcerz kadet słuchacz duet drużyna ekipa zespół załoga patrol".split(
    " ",
  ),
);
