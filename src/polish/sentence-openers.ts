// Words that begin sentences in the train parts of NKJP, CEN and KPWr and hardly ever (under 3 %) carry a capital inside one,
// with the usual subjects and participles of press releases; names, ranks and offices are left out on purpose.
const OPENERS =
  "aby akcja akcje akcję akurat albo ale amerykańska amerykański analiza ani apelację apelujemy artykuł autorzy " +
  "awanse aż badanie banki bardziej bardzo bez biegli biegły biorąc blisko bo brak budowa budynek burmistrz by " +
  "byli bywa być był była byłam byłem było były bądź będzie będziemy będą będę cała całe cały całą celem celnicy " +
  "cena ceny chce chcemy chcesz chciał chciałabym chciałbym chciałem chcą chcąc chcę chociaż chodzi chodziło choć " +
  "choćby chwilę chyba chętnie chłopak chłopcy ciało ciekawe ciotka ciągle co codziennie coraz coś czas czasami " +
  "czasem czego czemu cześć cztery czuję czuł czy czyli czym czynności czyż często część członkowie człowiek cóż " +
  "daj dalej dane dawniej decyzja decyzją decyzję dla dlaczego dlatego do dobre dobry dobrze dochodzenie dodaje " +
  "dodatkowo dodał dokument dokładnie dopiero dopóki dostał dosyć dotychczas dotyczy dotąd dość drugi drugie " +
  "drugą drużyna dużo dwa dwadzieścia dwaj dwie dwóch dyplomy dziadek działania działaniami dzieci dziecko " +
  "dziennikarze dziewczyna dzisiaj dziwne dzięki dziękujemy dziś długo efektem eksperci facet fakt faktycznie " +
  "film firma firmy funkcjonariusz funkcjonariusze funkcjonariuszka gdy gdyby gdybyśmy gdzie gdzieś generalnie " +
  "gospodarz gospodarze goście gościem gość gośćmi gra gratulacje gratulujemy gratulując grozi głos głosowało " +
  "głosy głównym i ich idąc idź ile ilość ilu inaczej informacje informujemy inna inne inni inny innymi istnieje " +
  "istnieją ja jak jaka jakaś jakby jaki jakie jakieś jakiś jako jakoś jaką jakże jasne jeden jedna jednak " +
  "jednakże jedni jedno jednocześnie jednostki jednym jedną jedynie jedyny jedynym jedyną jej jesienią jest " +
  "jestem jesteś jesteśmy jeszcze jeśli jeżeli jubileusz jutro już kapitan kara kariera karę każda każde każdego " +
  "każdy kiedy kiedyś kierowca kierowcy kierująca kierujący kilka kobiecie kobieta kobiety kobietę kolejna " +
  "kolejne kolejny kolejnym kolejną koncert konferencja konflikt koniec konkurs kontakt koszt koszty kończąc " +
  "kraje krótko książka kto ktoś który kurs kwota lata latem laureaci laureatem lecz lekarz lekarze lepiej liczba " +
  "lider list lubię ludzie ma macie mają mając mamy masz mało mecz metoda miał miała miałam miałem miało miejsce " +
  "mienie mieszkańcy mimo minęło między mnie mniej mogą mogę moi moim moja moje mowa może możemy możesz możliwe " +
  "możliwość można mundurowi musi musimy musisz muszę my myślałam myślałem myśli myślę mógł mógłbym mój mówi " +
  "mówią mówiąc mówię mówił mężczyzn mężczyzna mężczyznę mężczyźni mężczyźnie młody młodzież na nad nadal nagle " +
  "nagrodzeni nagrodę najbardziej najczęściej najlepiej najmłodszy najpierw najprawdopodobniej najstarszy " +
  "najważniejsze najwięcej największe największy największym największą najwyraźniej należałoby należy nam " +
  "naprawdę narada nasi nastolatek nastolatka nastolatkowie następne następnego następnie następnym nasz nasze " +
  "naszym natomiast naturalnie naukowcy nawet nazwa niby nic niczego nie niech nieco niedawno niedługo niekiedy " +
  "niektóre niektórzy niemal niemiecki niemniej nieoficjalnie niestety nietrzeźwy niewiele niewątpliwie " +
  "niezależnie nigdy nikogo nikt nim no o oba obaj obchody obecna obecnie obecny obie oboje obok obraz obrońca " +
  "obszar oczy oczywiście od odbył odbyła odbyło odpowiedź odtąd odznaczenia oficjalnie ogień okazało okazuje " +
  "około okres ona oni operacja oprócz organ organizatorzy oskarżeni oskarżona oskarżony osoba osobiście osoby " +
  "ostatecznie ostatni ostatnia ostatnie ostatnim ostatnio ot oto otwarcie otwierając owszem oznacza pamiętam " +
  "patrz pewien pewnego pewnie pieniądze pieniędzy pierwsze pierwszy pierwszym pierwszą pies pijany pisarz pisze " +
  "piszę pięć plan po pociąg początek początkowo pod podczas podejrzana podejrzani podejrzany podkreślił podobne " +
  "podobnie podobno podpisano podziękowania pogranicznicy pojęcie pokrzywdzona pokrzywdzony polecam policja " +
  "policjanci policjant policjantka politycy polscy pomimo pomysł ponad ponadto ponieważ poniżej poprawki " +
  "porozumienie poseł posiada postępowanie poszkodowana poszkodowani poszkodowany potem potrzeba powiedział " +
  "powiem powinien powinna powrót poza pozostaje pozostałe pozwoli połączenie pożar praca prace pracował " +
  "pracownicy prawda prawdopodobnie prawie premier problem problemy proces program projekt prokurator proponuję " +
  "propozycja proszę protest prowadzi przebieg przecież przed przede przedmiotem przedsiębiorca przedsiębiorcy " +
  "przedstawiciele przedtem przepis przepisy przewodniczący przez przy przychodzą przyczyną przygotowanie " +
  "przykładem przynajmniej przypomina przypominamy przypomniał prócz puchary pytam pytanie pół później raczej " +
  "radni ranni ranny rano raz razem reszta rodzaje rodzice rodzina rok rozmowy rozporządzenie rozumiem rozwój " +
  "rzeczywiście rząd równie również równocześnie różne sam sama samo samochód sekretarz sen siedzibą skazani " +
  "skazany skoro skąd spadek specjaliści spojrzał sposób spotkania spotkanie spośród sprawa sprawca sprawcy " +
  "sprawy sprawą sprawę sprzedaż stan stał stało strajk straty strażacy strażak stronę struktura stwierdził stąd " +
  "swoje swoją swój sytuacja szczególnie szczegóły szef sześć szkolenie szybko są sądzę sędzia słowa słowo " +
  "słuchaj słyszałem ta tacy tak taka taki takich takie takiego takim taką także tam te tego tej tekst tematem " +
  "ten teraz teren termin też to trasa trasę trener trochę trudno trwa trwają trzeba trzeci trzeźwy trzy tu tutaj " +
  "tuż twarz twierdzi tyle tylko tym tymczasem tę uczestnicy uczestnikom uczestników uczniowie udało udział ulica " +
  "umowa umowę uroczystego uroczystości uroczystość urodził urzędnicy ustalono uwaga uważa uważam w walka warto " +
  "wartość warunki warunkiem ważne wbrew wcale wciąż wcześniej wczoraj we według wiadomo wicepremier widać " +
  "widocznie widział widziałam widziałem widzisz widzę wie wieczorem wieczór wiedziałem wiedzą wiele wielu wiem " +
  "wiemy wierni wiesz witając wizyta wizytę więc więcej większość wkrótce wniosek wnioskiem wobec woda wojna " +
  "wprawdzie wprowadzenie wraz wreszcie wrócił wręcz wręczono współpraca wszak wszedł wszelkie wszyscy wszystkich " +
  "wszystkie wszystko wtedy wybory wybór wydaje wydarzenia wydarzenie wydawało wygląda wyjazd wynik wynika wyniki " +
  "wypadek wyrok wyróżnieni wystarczy wówczas władze właściciel właściciele właściwie właśnie wśród z za " +
  "zabezpieczono zachęcamy zaczyna zaczął zaczęło zadanie zadaniem zakaz zamiast zanim zapewne zapisy zapowiada " +
  "zapraszam zapraszamy zaraz zarzut zarzuty zarówno zasady zatem zatrzymana zatrzymanego zatrzymani zatrzymania " +
  "zatrzymanie zatrzymany zatrzymał zawsze zaznaczył zazwyczaj zaś zażalenie zbyt zdaje zdaniem zdarza zdawało ze " +
  "zgadzam zgodnie zgłoszenie zmarł zmiana zmiany znacznie znajduje znam znowu znów zobacz zobaczymy zostali " +
  "został została zostało zostały zresztą zupełnie związki związkowcy zwycięzcy zwycięzcą zwykle zwłaszcza łupem " +
  "łącznie śledztwem śledztwo śmierć środki świadek świadkowie źródła żaden żadna że żeby żona żołnierz żołnierze " +
  "życie życzenia życzymy";

/** Words that, with a capital, begin a sentence and are no name: `Damiana K. W aucie`, `12 lutego br. Policjanci`. */
export const sentenceOpeners: ReadonlySet<string> = new Set(OPENERS.split(" "));
