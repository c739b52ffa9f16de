// The packed package in a new folder, beside the dependencies that it declares and no others. It needs no network:
// the dependencies are linked from this project's own.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/elements.js';
import { packInto } from '../../scripts/pack.js';

const execute = promisify(execFile);

/**
 * @typedef {object} Manifest what the tests read of package.json
 * @property {string} version
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string | Record<string, string>>} exports
 */

/**
 * @param {string} path
 * @returns {Manifest}
 */
const manifestAt = path => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));

/** A user's project that has the package installed. */
export class Installation {
  /** The project's folder. */
  folder = mkdtempSync(join(tmpdir(), 'lms-widgets-user-'));
  /** The package inside it. */
  package = join(this.folder, 'node_modules/lms-widgets');

  /** Packs the package and installs it. */
  async install() {
    const tarball = await packInto(this.folder);
    mkdirSync(this.package, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', this.package, '--strip-components=1']);
    for (const name of Object.keys(this.manifest.dependencies)) {
      const place = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
    }
    this.write('package.json', '{ "type": "module", "private": true }');
  }

  /** @returns {Manifest} the package.json of the package */
  get manifest() {
    return manifestAt(this.package);
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  write(name, text) {
    writeFileSync(join(this.folder, name), text);
  }

  /**
   * Runs a module of the project in Node.
   *
   * @param {string} code
   * @returns {Promise<unknown>} what it printed, read as JSON
   */
  async runModule(code) {
    this.write('main.js', code);
    const { stdout } = await execute(process.execPath, ['main.js'], { cwd: this.folder });
    return JSON.parse(stdout);
  }

  /**
   * Checks the types of a module of the project, those of the package and of its dependencies included.
   *
   * @param {string} code TypeScript
   * @param {'bundler' | 'nodenext'} resolution
   * @returns {Promise<string>} what the compiler complains of
   */
  async complaintsOf(code, resolution) {
    this.write('main.ts', code);
    const options = {
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      strict: true,
    };
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      skipDefaultLibCheck: true,
      noEmit: true,
    };
    this.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const run = execute(process.execPath, [tsc, '-p', '.'], { cwd: this.folder });
    return run.then(
      () => '',
      error => error.stdout,
    );
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}
