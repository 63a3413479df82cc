import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Database } from '../../data/store/database.ts';
import { Importer } from '../../data/transfer/importer.ts';
import { serveImport, type WorkerScope } from '../../data/transfer/serve-import.ts';
import { bundledPacks } from '../background/bundled.ts';

/** The worker of imports, and of what else takes long with all of the dataset: `new Worker(browser.runtime.getURL('/import-worker.js'))`. */
export default defineUnlistedScript(() => {
  const bundled = new Set(bundledPacks.map(({ id }) => id));
  const database = new Database();
  serveImport(globalThis as unknown as WorkerScope, { importer: new Importer(database, bundled), database });
});
