/** Every form of every simple number word: `dwiema` → 2. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...row(0, "zero zera zeru zerem"),
  ...row(1, "jeden jedna jedno jednego jednej jednemu jedną jednym"),
  ...row(2, "dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem"),
  ...row(3, "trzy trzej trzech trzem trzema troje trojga trojgu trojgiem"),
  ...row(4, "cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem"),
  ...regular(5, "pięć", "pięci", "pięcior"),
  ...regular(6, "sześć", "sześci", "sześcior"),
  ...regular(7, "siedem", "siedmi", "siedmior"),
  ...regular(8, "osiem", "ośmi", "ośmior"),
  ...regular(9, "dziewięć", "dziewięci", "dziewięcior"),
  ...regular(10, "dziesięć", "dziesięci", "dziesięcior"),
  ...regular(11, "jedenaście", "jedenast", "jedenaścior"),
  ...regular(12, "dwanaście", "dwunast", "dwanaścior"),
  ...regular(13, "trzynaście", "trzynast", "trzynaścior"),
  ...regular(14, "czternaście", "czternast", "czternaścior"),
  ...regular(15, "piętnaście", "piętnast", "piętnaścior"),
  ...regular(16, "szesnaście", "szesnast", "szesnaścior"),
  ...regular(17, "siedemnaście", "siedemnast", "siedemnaścior"),
  ...regular(18, "osiemnaście", "osiemnast", "osiemnaścior"),
  ...regular(19, "dziewiętnaście", "dziewiętnast", "dziewiętnaścior"),
  ...regular(20, "dwadzieścia", "dwudziest", "dwadzieścior"),
  ...regular(30, "trzydzieści", "trzydziest", "trzydzieścior"),
  ...regular(40, "czterdzieści", "czterdziest", "czterdzieścior"),
  ...regular(50, "pięćdziesiąt", "pięćdziesięci", "pięćdziesięcior"),
  ...regular(60, "sześćdziesiąt", "sześćdziesięci", "sześćdziesięcior"),
  ...regular(70, "siedemdziesiąt", "siedemdziesięci", "siedemdziesięcior"),
  ...regular(80, "osiemdziesiąt", "osiemdziesięci", "osiemdziesięcior"),
  ...regular(90, "dziewięćdziesiąt", "dziewięćdziesięci", "dziewięćdziesięcior"),
  ...row(100, "sto stu stoma"),
  ...row(200, "dwieście dwustu dwustoma"),
  ...row(300, "trzysta trzystu trzystoma"),
  ...row(400, "czterysta czterystu czterystoma"),
  ...row(500, "pięćset pięciuset pięciomaset"),
  ...row(600, "sześćset sześciuset sześciomaset"),
  ...row(700, "siedemset siedmiuset siedmiomaset"),
  ...row(800, "osiemset ośmiuset ośmiomaset"),
  ...row(900, "dziewięćset dziewięciuset dziewięciomaset"),
]);

/** Fractions that are words, in hundredths: `półtora` → 150. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ...row(25, "ćwierć"),
  ...row(50, "pół"),
  ...row(150, "półtora półtorej"),
  ...row(250, "półtrzecia"),
]);

/** Zeros that a scale word adds: `tys.` → 3. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...row(3, "tys tyś tysiąc tysiąca tysiącowi tysiącem tysiącu tysiące tysięcy tysiącom tysiącami tysiącach"),
  ...row(6, "mln milion miliona milionowi milionem milionie miliony milionów milionom milionami milionach"),
  ...row(9, "mld miliard miliarda miliardowi miliardem miliardzie miliardy miliardów miliardom miliardami miliardach"),
  ...row(12, "bln bilion biliona bilionowi bilionem bilionie biliony bilionów bilionom bilionami bilionach"),
]);

/** Scale words that count one of their kind without a number before them: `tysiąc złotych`, `milionem euro`. */
export const loneScales: ReadonlySet<string> = new Set([
  "tysiąc",
  "tysiąca",
  "tysiącowi",
  "tysiącem",
  "milion",
  "miliona",
  "milionowi",
  "milionem",
  "miliard",
  "miliarda",
  "miliardowi",
  "miliardem",
]);

/** Scale words whose dot belongs to them. */
export const dottedScales: ReadonlySet<string> = new Set(["tys", "tyś"]);

function row(value: number, forms: string): [string, number][] {
  return forms.split(" ").map((form) => [form, value]);
}

/** `pięć`, `pięciu`, `pięcioma`; collective `pięcioro`, `pięciorga`, `pięciorgu`, `pięciorgiem`. */
function regular(value: number, name: string, oblique: string, collective: string): [string, number][] {
  const people = ["o", "ga", "gu", "giem"].map((ending) => collective + ending);
  return [name, `${oblique}u`, `${oblique}oma`, ...people].map((form) => [form, value]);
}
