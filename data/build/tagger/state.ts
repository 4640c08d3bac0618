import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Net } from "./net.ts";

/** How far a training has come: epochs done under one set of options. */
export interface Progress {
  readonly options: string;
  readonly epochs: number;
}

/** Keeps the whole of the net's memory beside the progress, so that a training that was stopped goes on with the same numbers. */
export function saveState(path: string, net: Net, progress: Progress): void {
  const header = Buffer.from(`${JSON.stringify({ ...progress, steps: net.steps })}\n`);
  writeFileSync(`${path}.part`, Buffer.concat([header, net.bytes]));
  renameSync(`${path}.part`, path);
}

/** Takes up a training of the same options; gives where it stood, or nothing done. */
export function resumeState(path: string, net: Net, options: string): Progress {
  const fresh = { options, epochs: 0 };
  if (!existsSync(path)) return fresh;
  const bytes = readFileSync(path);
  const end = bytes.indexOf("\n") + 1;
  const { steps, ...progress } = JSON.parse(bytes.toString("utf8", 0, end));
  if (progress.options !== options || bytes.length - end !== net.bytes.length) return fresh;
  net.bytes.set(bytes.subarray(end));
  net.steps = steps;
  return progress;
}
