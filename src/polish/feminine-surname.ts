/** A woman's form of a surname that is an adjective: `Kowalski` → Kowalska, `Konieczny` → Konieczna; others do not change: `Nowak`. */
export function feminineSurname(name: string): string {
  if (/[kg]i$/u.test(name)) return `${name.slice(0, -1)}a`;
  return name.endsWith("y") ? `${name.slice(0, -1)}a` : name;
}
