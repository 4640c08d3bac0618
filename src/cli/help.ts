import packageJson from "../../package.json" with { type: "json" };

export const versionText: string = `${packageJson.version}\n`;

export const helpText: string = `encje finds entities and relations in Polish texts.

Usage
  encje extract [files…]   entities and relations of each file
  encje explain [files…]   what every rule claimed, what was kept and why

Without files, or for -, the text comes from the standard input (UTF-8).

Options
  -f, --format table|json|jsonl   what is written (default: table)
  -t, --types LIST                only these entity types: person,organization
  -d, --reference-date DATE       YYYY-MM-DD that "wczoraj" is counted from (default: the text's own dateline)
      --min-confidence NUMBER     leave out what is less sure, 0 to 1
      --derived LIST              relations that follow from others: office,chain,symmetric,inverse, all or none (default: office)
      --no-tagger                 names by rules and lists only, none by the statistical tagger
  -h, --help                      this text
  -v, --version                   the version

Exit codes
  0 all well, 1 some input could not be read (the rest was), 2 called in a wrong way

Colours are used on a terminal only, and never when NO_COLOR is set.

Example
  echo "Komendant insp. Jan Lis spotkał się z wojewodą." | encje extract --format jsonl
`;
