export { formatJson } from "./formats/json.ts";
export { formatJsonLine } from "./formats/json-lines.ts";
export { formatTable, type TableOptions } from "./formats/table.ts";
