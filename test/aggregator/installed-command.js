// The command as people run it: bin/ on modules as the build makes them, in a folder of its own.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = ['aggregator', 'element', 'instruments', 'json', 'outcome-chart', 'outcomes', 'tables'];
const EXAMPLES = ['syntetiske-svar.csv', 'plan.json'];

export class InstalledCommand {
  folder = mkdtempSync(join(tmpdir(), 'lms-widgets-command-'));

  async install() {
    const modules = ROOMS.flatMap(room => readdirSync(`${root}src/${room}`).map(file => `${root}src/${room}/${file}`));
    await build({ entryPoints: modules, outdir: join(this.folder, 'dist'), outbase: `${root}src`, format: 'esm' });
    cpSync(`${root}bin`, join(this.folder, 'bin'), { recursive: true });
    for (const name of EXAMPLES) cpSync(`${root}demo/aggregate/${name}`, join(this.folder, name));
    symlinkSync(`${root}node_modules`, join(this.folder, 'node_modules'), 'junction');
    this.write('package.json', '{ "type": "module" }');
  }

  /**
   * @param {readonly string[]} words of the command line
   * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
   */
  run(...words) {
    return new Promise(resolve => {
      execFile(process.execPath, ['bin/lms-widgets.js', ...words], { cwd: this.folder }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  /**
   * @param {string} name
   * @param {string | Uint8Array} contents
   * @returns {string} the name
   */
  write(name, contents) {
    writeFileSync(join(this.folder, name), contents);
    return name;
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}
