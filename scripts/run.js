// Runs the tools that the project has installed, as a person would from the shell.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { ROOT } from './elements.js';

/**
 * Runs a command in the project's folder, with the project's own tools first on the PATH.
 *
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env] what the command's environment has besides
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, args = [], env = {}) {
  const path = `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((resolve, reject) => {
    spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: path },
    })
      .on('error', reject)
      .on('close', code => resolve(code === 0));
  });
}
