/**
 * The bundles that the program is made of. Each is built on its own, so that a headless audit never waits for the
 * window. What `dependencies` of package.json names stays outside and is found in node_modules at run time; what
 * `devDependencies` names is inside the bundles.
 *
 * @typedef {{ readonly sources: readonly string[], readonly except?: readonly string[],
 *   readonly config: (outDir: string) => Promise<import('vite').InlineConfig> }} Bundle
 */
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

/** Node and Chromium inside the oldest Electron that the program runs on (build/registry-runtime.mjs). */
const NODE = 'node20';
const CHROMIUM = 'chrome130';

/** @param {string} place */
const inRoot = (place) => path.join(root, place);

/** Packages that stay outside: native, WebAssembly, or loaded by their own file names. */
function external() {
  const manifest = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));
  const names = ['electron', ...Object.keys(manifest.dependencies)].map((name) => name.replace(/[/.]/g, '\\$&'));
  return [...builtinModules, /^node:/, new RegExp(`^(${names.join('|')})(/|$)`)];
}

/**
 * Two packages are taken by a smaller door. cheerio's build for browsers is the same parser without its web client:
 * the program then has no code that could reach a network, and starts faster. exceljs without its streaming half needs
 * neither unzipper nor archiver nor tmp, and loads five times as fast.
 */
const smallerDoors = [
  { find: /^exceljs$/, replacement: inRoot('node_modules/exceljs/lib/exceljs.bare.js') },
  { find: /^cheerio$/, replacement: inRoot('node_modules/cheerio/dist/browser/index.js') },
  { find: /^cheerio\/(slim|utils)$/, replacement: inRoot('node_modules/cheerio/dist/browser/$1.js') },
];

/**
 * @param {string} outDir
 * @param {Readonly<Record<string, string>>} inputs name → source
 * @param {'es' | 'cjs'} format
 * @param {string} target
 * @returns {import('vite').InlineConfig}
 */
export function forNode(outDir, inputs, format, target) {
  const extension = format === 'es' ? 'mjs' : 'cjs';
  return {
    root,
    resolve: { alias: smallerDoors },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target,
      outDir,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(inputs).map(([name, source]) => [name, inRoot(source)])),
        external: external(),
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

/** What each bundle is made of besides its sources. */
const RECIPE = ['package.json', 'package-lock.json', 'build/bundles.mjs', 'build/build.mjs'];

/** What hangs or floods there can be ended. */
const THREADS = {
  'reading-thread': 'app/engine/reading-thread.ts',
  'unpacking-thread': 'app/engine/unpacking-thread.ts',
};

/** Name → bundle; it goes to out/NAME. */
export const BUNDLES = {
  /** The headless audit. */
  engine: /** @type {Bundle} */ ({
    sources: [...RECIPE, 'app'],
    except: ['app/main', 'app/preload'],
    config: async (outDir) => forNode(outDir, { cli: 'app/cli.ts', ...THREADS }, 'es', NODE),
  }),
  /** What the window's audits run in: a thread of its own. */
  worker: /** @type {Bundle} */ ({
    sources: [...RECIPE, 'app', 'docs/rules'],
    config: async (outDir) => forNode(outDir, { worker: 'app/main/engine/worker.ts', ...THREADS }, 'es', NODE),
  }),
  main: /** @type {Bundle} */ ({
    sources: [...RECIPE, 'app'],
    config: async (outDir) => forNode(outDir, { main: 'app/main/main.ts' }, 'cjs', NODE),
  }),
  /** A sandboxed preload script must be one CommonJS file. */
  preload: /** @type {Bundle} */ ({
    sources: [...RECIPE, 'app/preload', 'app/bridge', 'app/model'],
    config: async (outDir) => forNode(outDir, { preload: 'app/preload/preload.ts' }, 'cjs', CHROMIUM),
  }),
  renderer: /** @type {Bundle} */ ({
    sources: [...RECIPE, 'renderer', 'build/icon.png', 'app', 'docs/rules'],
    config: async (outDir) => {
      const { default: react } = await import('@vitejs/plugin-react');
      return {
        root: inRoot('renderer'),
        base: './',
        plugins: [react()],
        build: { target: CHROMIUM, outDir, chunkSizeWarningLimit: 4000, reportCompressedSize: false },
      };
    },
  }),
};

/** @typedef {keyof typeof BUNDLES} BundleName */
