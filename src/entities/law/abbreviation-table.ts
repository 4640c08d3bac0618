/** An act with the abbreviation that lawyers cite it by. */
export interface ShortenedAct {
  readonly name: string;
  readonly cited: string;
}

// the usual abbreviation, the name; then, if the act has them, the letters of its other abbreviations
const acts = `
k.k. | Kodeks karny
k.p.k. | Kodeks postępowania karnego
k.k.s. | Kodeks karny skarbowy
k.k.w. | Kodeks karny wykonawczy
k.w. | Kodeks wykroczeń | kwykr
k.p.w. | Kodeks postępowania w sprawach o wykroczenia | kpsw kpow
k.c. | Kodeks cywilny
k.p.c. | Kodeks postępowania cywilnego
k.p.a. | Kodeks postępowania administracyjnego
k.p. | Kodeks pracy
k.r.o. | Kodeks rodzinny i opiekuńczy | krio
k.s.h. | Kodeks spółek handlowych
k.wyb. | Kodeks wyborczy
o.p. | Ordynacja podatkowa | ordpod
p.r.d. | Prawo o ruchu drogowym | pord uprd
p.z.p. | Prawo zamówień publicznych | upzp
p.p.s.a. | Prawo o postępowaniu przed sądami administracyjnymi
p.u.s.p. | Prawo o ustroju sądów powszechnych
p.u.s.a. | Prawo o ustroju sądów administracyjnych
p.o.ś. | Prawo ochrony środowiska
p.b. | Prawo budowlane | prbud
p.s.w.n. | Prawo o szkolnictwie wyższym i nauce | pswin
p.w.p. | Prawo własności przemysłowej
u.p.n. | ustawa o przeciwdziałaniu narkomanii | uopn
u.p.p.d. | ustawa o przeciwdziałaniu przemocy domowej
u.b.a. | ustawa o broni i amunicji | ubia
u.Pol. | ustawa o Policji | uopol
u.p.e.a. | ustawa o postępowaniu egzekucyjnym w administracji
u.f.p. | ustawa o finansach publicznych
u.s.g. | ustawa o samorządzie gminnym
u.s.p. | ustawa o samorządzie powiatowym
u.s.w. | ustawa o samorządzie województwa
u.d.i.p. | ustawa o dostępie do informacji publicznej | uodip
u.o.d.o. | ustawa o ochronie danych osobowych
u.p.d.o.f. | ustawa o podatku dochodowym od osób fizycznych | updof pdof
u.p.d.o.p. | ustawa o podatku dochodowym od osób prawnych | updop
u.g.n. | ustawa o gospodarce nieruchomościami
u.k.w.h. | ustawa o księgach wieczystych i hipotece
u.p.a.p.p. | ustawa o prawie autorskim i prawach pokrewnych | upapp
u.o.k.k. | ustawa o ochronie konkurencji i konsumentów
u.z.n.k. | ustawa o zwalczaniu nieuczciwej konkurencji
RODO | rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/679 | gdpr
TFUE | Traktat o funkcjonowaniu Unii Europejskiej
TUE | Traktat o Unii Europejskiej
EKPC | Konwencja o ochronie praw człowieka i podstawowych wolności | ekpcz ekpcipw ekopcz
KPP | Karta praw podstawowych Unii Europejskiej | kppue
DSA | rozporządzenie Parlamentu Europejskiego i Rady (UE) 2022/2065
`;

/** Letters of the abbreviation in lower case, without full stops → the act: `kpk`, `rodo`. */
export const shortenedActs: ReadonlyMap<string, ShortenedAct> = new Map(acts.trim().split("\n").flatMap(row));

function row(line: string): [string, ShortenedAct][] {
  const [cited = "", name = "", others] = line.split(" | ");
  const letters = [cited.replace(/\./gu, "").toLowerCase(), ...(others?.split(" ") ?? [])];
  return letters.map((spelling) => [spelling, { name, cited }]);
}
