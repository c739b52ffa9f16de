// A sound card that nobody hears. Where a machine has none, Chromium makes do with a timer that loses time whenever the
// processor is busy; the sound cards of people's machines do not. PulseAudio's null sink keeps time as they do.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 5_000;

/**
 * @typedef {object} SoundCard
 * @property {Record<string, string>} environment what a browser must be started with to play to it
 * @property {() => Promise<void>} remove
 */

/** @returns {Promise<SoundCard | undefined>} `undefined`, and a word about it, where there is no PulseAudio */
export async function plugInSoundCard() {
  const folder = await mkdtemp(join(tmpdir(), 'lms-sound-'));
  const socket = join(folder, 'native');
  const server = spawn(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--log-target=null'],
      ...['-L', 'module-null-sink', '-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`],
    ],
    { stdio: 'ignore', env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder } },
  );
  let isOver = false;
  const over = new Promise(resolve => {
    server.on('exit', resolve);
    server.on('error', resolve);
  }).then(() => (isOver = true));
  const remove = async () => {
    if (!isOver) server.kill();
    await over;
    await rm(folder, { recursive: true, force: true });
  };
  for (const endMs = performance.now() + READY_WITHIN_MS; performance.now() < endMs && !isOver; await pause(50)) {
    if (existsSync(socket)) return { environment: { PULSE_SERVER: `unix:${socket}` }, remove };
  }
  await remove();
  console.log('There is no sound card that keeps time: what is heard is not judged (Debian: pulseaudio).');
  return undefined;
}
