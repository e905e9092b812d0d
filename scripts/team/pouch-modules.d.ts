/** As much of these packages as is used here; they bring no types of their own. */
declare module "pouchdb-node" {
  export interface PouchDatabase {
    replicate: {
      from(
        source: PouchDatabase | string,
        options?: object,
      ): Promise<{ readonly ok: boolean; readonly docs_written: number }>;
    };
    allDocs(options?: object): Promise<{
      readonly rows: readonly { readonly id: string; readonly doc?: Record<string, unknown> }[];
    }>;
    close(): Promise<void>;
  }
  export interface PouchConstructor {
    new (name: string, options?: object): PouchDatabase;
    defaults(options: { readonly prefix: string }): PouchConstructor;
    plugin(plugin: unknown): PouchConstructor;
  }
  const PouchDB: PouchConstructor;
  export default PouchDB;
}

declare module "express-pouchdb" {
  import type { RequestHandler } from "express";
  import type { PouchConstructor } from "pouchdb-node";
  export default function servePouch(
    PouchDB: PouchConstructor,
    options: {
      readonly mode: "fullCouchDB";
      readonly configPath: string;
      readonly logPath: string;
    },
  ): RequestHandler;
}
