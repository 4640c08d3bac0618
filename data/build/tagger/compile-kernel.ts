/** The part of the compiler that we call; its own types declare a global `console` that lacks most of Node's. */
interface Compiler {
  main(
    options: readonly string[],
    environment: { writeFile: (name: string, contents: string | Uint8Array) => void },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}

const packageName: string = "assemblyscript/asc";

/** Compiles AssemblyScript that works on its caller's memory, with SIMD. */
export async function compileKernel(entry: string): Promise<Uint8Array> {
  const compiler: Compiler = await import(packageName);
  let binary: Uint8Array | undefined;
  const options = ["--runtime", "stub", "--importMemory", "--maximumMemory", "65536", "--enable", "simd", "-O3"];
  const { error, stderr } = await compiler.main([entry, "--outFile", "kernel.wasm", ...options, "--noAssert"], {
    writeFile(_name, contents) {
      if (typeof contents !== "string") binary = contents;
    },
  });
  if (error || !binary) throw new Error(`Expected ${entry} to compile, got: ${stderr.toString() || error?.message}`);
  return binary;
}
