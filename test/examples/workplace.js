// The examples where those work who copy them: each with its own lock file and modules, and the packed package as the project
// that they are in.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/elements.js';
import { packInto } from '../../scripts/pack.js';

const execute = promisify(execFile);

const MADE = ['node_modules', 'dist', '.angular'];

/** @returns {string[]} the names of the examples */
export const exampleNames = () => readdirSync(`${ROOT}examples`).sort();

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} its files, by the path at which a server has them
 */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [`/${relative(folder, path).replaceAll('\\', '/')}`, readFileSync(path)];
    }),
  );
}

/** A folder with the files of the packed package, and the examples in it. */
export class Workplace {
  /** The package. */
  folder = mkdtempSync(join(tmpdir(), 'lms-widgets-examples-'));

  /** Packs the package and puts the examples beside its files. */
  async prepare() {
    const tarball = await packInto(this.folder);
    execFileSync('tar', ['-xzf', tarball, '-C', this.folder, '--strip-components=1']);
    rmSync(tarball);
    cpSync(`${ROOT}examples`, join(this.folder, 'examples'), {
      recursive: true,
      filter: path => !MADE.includes(basename(path)),
    });
  }

  /**
   * @param {string} example
   * @returns {Example}
   */
  example(example) {
    return new Example(join(this.folder, 'examples', example));
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}

/** One of them, with what a person does in its folder. */
export class Example {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** Installs what the lock file names. */
  install() {
    return this.npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  }

  /**
   * @param {readonly string[]} args
   * @param {string} [mode] `development` for the libraries that warn, `production` for what is served
   * @returns {Promise<string>} what it printed
   * @throws {Error} when it did not end well; the message has what it printed
   */
  async npm(args, mode = 'production') {
    // npm leaves out the development dependencies where this says production, and these are what builds.
    const env = { ...process.env, NODE_ENV: args[0] === 'ci' ? 'development' : mode, NO_COLOR: '1', FORCE_COLOR: '0' };
    try {
      const { stdout, stderr } = await execute('npm', args, { cwd: this.folder, env, maxBuffer: 1 << 26 });
      return stdout + stderr;
    } catch (error) {
      const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
      throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
    }
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  write(name, text) {
    writeFileSync(join(this.folder, name), text);
  }

  /** @param {string} name */
  remove(name) {
    rmSync(join(this.folder, name));
  }
}
