import { readSequence } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";

// Titles of acts in force that grammar alone would cut short or run beyond, as they stand behind "o".
const titles = `
administracji rządowej w województwie
bezpieczeństwie imprez masowych
bezpieczeństwie osób przebywających na obszarach wodnych
broni i amunicji
cudzoziemcach
działalności leczniczej
działalności pożytku publicznego i o wolontariacie
działaniach antyterrorystycznych
dostępie do informacji publicznej
drogach publicznych
ewidencji ludności
finansach publicznych
gospodarce nieruchomościami
lasach
ochotniczych strażach pożarnych
ochronie danych osobowych
ochronie informacji niejawnych
ochronie osób i mienia
ochronie przeciwpożarowej
ochronie przyrody
ochronie zabytków i opiece nad zabytkami
ochronie zdrowia psychicznego
ochronie zwierząt
odpadach
odpowiedzialności podmiotów zbiorowych za czyny zabronione pod groźbą kary
odpowiedzialności za naruszenie dyscypliny finansów publicznych
ograniczeniu prowadzenia działalności gospodarczej przez osoby pełniące funkcje publiczne
petycjach
podatku akcyzowym
podatku od towarów i usług
policji
pomocy społecznej
postępowaniu egzekucyjnym w administracji
postępowaniu w sprawach nieletnich
postępowaniu wobec osób z zaburzeniami psychicznymi stwarzających zagrożenie życia, zdrowia lub wolności seksualnej innych osób
przeciwdziałaniu narkomanii
przeciwdziałaniu praniu pieniędzy oraz finansowaniu terroryzmu
przeciwdziałaniu przemocy domowej
przeciwdziałaniu przemocy w rodzinie
prawie autorskim i prawach pokrewnych
państwowej straży pożarnej
państwowym ratownictwie medycznym
ruchu drogowym
samorządzie gminnym
samorządzie powiatowym
samorządzie województwa
straży granicznej
strażach gminnych
swobodzie działalności gospodarczej
systemie oświaty
systemie ubezpieczeń społecznych
transporcie drogowym
udzielaniu cudzoziemcom ochrony na terytorium rzeczypospolitej polskiej
usługach detektywistycznych
utrzymaniu czystości i porządku w gminach
wspieraniu rodziny i systemie pieczy zastępczej
wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi
wykonywaniu mandatu posła i senatora
wymianie informacji z organami ścigania państw członkowskich unii europejskiej
zarządzaniu kryzysowym
zawodach lekarza i lekarza dentysty
zgromadzeniach
zwalczaniu nieuczciwej konkurencji
środkach przymusu bezpośredniego i broni palnej
świadku koronnym
żandarmerii wojskowej i wojskowych organach porządkowych
`;

const words = titles
  .trim()
  .split("\n")
  .map((title) => title.replace(",", " ,").split(" "));
/** First word → titles, the longest first. */
const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  words.map(([first = ""]) => [first, words.filter((title) => title[0] === first).sort((a, b) => b.length - a.length)]),
);

/** Token after the title of a well-known act that starts here: `{utrzymaniu czystości i porządku w gminach}`. */
export function knownTitleEnd(document: Document, token: number): number | undefined {
  for (const title of byFirst.get(document.lowerOf(token)) ?? []) {
    const end = readSequence(document, token, title);
    if (end !== undefined) return end;
  }
  return undefined;
}
