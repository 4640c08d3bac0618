import { readSequence } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";

// Titles of acts in force that grammar alone would cut short or run beyond, as they stand behind "o".
const titles = `
administracji rządowej w województwie
bezpieczeństwie imprez masowych
bezpieczeństwie osób przebywających na obszarach wodnych
bibliotekach
broni i amunicji
cudzoziemcach
dostępie do informacji publicznej
drogach publicznych
działalności leczniczej
działalności pożytku publicznego i o wolontariacie
działaniach antyterrorystycznych
emeryturach i rentach z funduszu ubezpieczeń społecznych
ewidencji ludności
finansach publicznych
fundacjach
gospodarce nieruchomościami
informatyzacji działalności podmiotów realizujących zadania publiczne
inspekcji ochrony środowiska
inwestycjach w zakresie elektrowni wiatrowych
kierujących pojazdami
krajowej administracji skarbowej
krajowym systemie cyberbezpieczeństwa
księgach wieczystych i hipotece
lasach
muzeach
obronie ojczyzny
obywatelstwie polskim
ochotniczych strażach pożarnych
ochronie danych osobowych
ochronie granicy państwowej
ochronie informacji niejawnych
ochronie ludności i obronie cywilnej
ochronie osób i mienia
ochronie przeciwpożarowej
ochronie przyrody
ochronie zabytków i opiece nad zabytkami
ochronie zdrowia psychicznego
ochronie zwierząt
odnawialnych źródłach energii
odpadach
odpowiedzialności podmiotów zbiorowych za czyny zabronione pod groźbą kary
odpowiedzialności za naruszenie dyscypliny finansów publicznych
ograniczeniu prowadzenia działalności gospodarczej przez osoby pełniące funkcje publiczne
orderach i odznaczeniach
organizowaniu i prowadzeniu działalności kulturalnej
państwowej inspekcji pracy
państwowej inspekcji sanitarnej
państwowej straży pożarnej
państwowym ratownictwie medycznym
petycjach
planowaniu i zagospodarowaniu przestrzennym
podatku akcyzowym
podatku dochodowym od osób fizycznych
podatku dochodowym od osób prawnych
podatku od towarów i usług
policji
pomocy społecznej
postępowaniu egzekucyjnym w administracji
postępowaniu w sprawach nieletnich
postępowaniu wobec osób z zaburzeniami psychicznymi stwarzających zagrożenie życia, zdrowia lub wolności seksualnej innych osób
pracownikach samorządowych
pracownikach urzędów państwowych
prawach pacjenta i rzeczniku praw pacjenta
prawie autorskim i prawach pokrewnych
prokuraturze
przeciwdziałaniu narkomanii
przeciwdziałaniu praniu pieniędzy oraz finansowaniu terroryzmu
przeciwdziałaniu przemocy domowej
przeciwdziałaniu przemocy w rodzinie
rachunkowości
rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych
rozwiązywaniu sporów zbiorowych
ruchu drogowym
rzeczniku praw obywatelskich
samorządzie gminnym
samorządzie powiatowym
samorządzie województwa
sporcie
strażach gminnych
straży granicznej
swobodzie działalności gospodarczej
systemie oświaty
systemie ubezpieczeń społecznych
szczególnych rozwiązaniach związanych z usuwaniem skutków powodzi
szczególnych zasadach przygotowania i realizacji inwestycji w zakresie dróg publicznych
służbie cywilnej
służbie więziennej
transporcie drogowym
udostępnianiu informacji o środowisku i jego ochronie, udziale społeczeństwa w ochronie środowiska oraz o ocenach oddziaływania na środowisko
udzielaniu cudzoziemcom ochrony na terytorium rzeczypospolitej polskiej
usługach detektywistycznych
utrzymaniu czystości i porządku w gminach
wspieraniu rodziny i systemie pieczy zastępczej
wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi
wykonywaniu mandatu posła i senatora
wymianie informacji z organami ścigania państw członkowskich unii europejskiej
wyrobach medycznych
zaopatrzeniu emerytalnym funkcjonariuszy policji
zapobieganiu oraz zwalczaniu zakażeń i chorób zakaźnych u ludzi
zarządzaniu kryzysowym
zawodach lekarza i lekarza dentysty
zgromadzeniach
zwalczaniu nieuczciwej konkurencji
związkach zawodowych
środkach przymusu bezpośredniego i broni palnej
świadczeniach opieki zdrowotnej finansowanych ze środków publicznych
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
