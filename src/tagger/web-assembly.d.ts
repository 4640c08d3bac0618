// The part of WebAssembly's interface that the project uses; TypeScript has it only in its library for browsers.
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number; maximum: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(binary: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { env: { memory: Memory } });
    readonly exports: object;
  }
  function instantiate(binary: Uint8Array, imports: { env: { memory: Memory } }): Promise<{ instance: Instance }>;
}
