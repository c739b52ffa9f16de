import { cycleMs } from './pattern.js';
import type { BreathPattern } from './pattern.js';
import type { Schedule } from './schedule.js';

/** The motion may be off by a frame before it is set right. */
const FRAME_MS = 16;

/** What moves with the breath: the disc grows, the bar rises, and for those who want no motion both light up. */
export type Motion = 'scale' | 'rise' | 'light';

const LIMITS: Record<Motion, readonly [Keyframe, Keyframe]> = {
  scale: [{ transform: 'scale(0.62)' }, { transform: 'scale(1)' }],
  rise: [{ transform: 'scaleY(0.08)' }, { transform: 'scaleY(1)' }],
  light: [{ opacity: 0.3 }, { opacity: 1 }],
};

/** One breath as keyframes: empty to full, held, full to empty, held. */
function breathKeyframes(pattern: BreathPattern, motion: Motion): Keyframe[] {
  const [empty, full] = LIMITS[motion];
  const second = 1000 / cycleMs(pattern);
  return [
    { ...empty, offset: 0, easing: 'ease-in-out' },
    { ...full, offset: pattern.in * second },
    { ...full, offset: (pattern.in + pattern.hold1) * second, easing: 'ease-in-out' },
    { ...empty, offset: (pattern.in + pattern.hold1 + pattern.out) * second },
    { ...empty, offset: 1 },
  ];
}

/**
 * The breath's motion: one Web Animation that the compositor runs, so the main thread is free. The session's clock is
 * its master: it is set from the clock whenever it is more than a frame off.
 */
export class BreathAnimation {
  #animation: Animation | undefined;
  #made = '';

  /**
   * Holds the motion of `target` to the session.
   *
   * @param target - what moves; nothing when there is nothing to show
   * @param elapsedMs - where the session is
   * @param running - whether the breath moves on, or rests where it is
   */
  hold(target: Element | null, schedule: Schedule, elapsedMs: number, motion: Motion, running: boolean): void {
    const cycle = schedule.cycleAt(elapsedMs);
    if (!target || !cycle) {
      this.stop();
      return;
    }
    const lengthMs = cycle.toMs - cycle.fromMs;
    const made = `${motion} ${lengthMs}`;
    const effect = this.#animation?.effect;
    if (made !== this.#made || !(effect instanceof KeyframeEffect) || effect.target !== target) {
      this.stop();
      // Endless, so that a page whose timers come late shows the next breaths all the same.
      this.#animation = target.animate(breathKeyframes(schedule.plan.pattern, motion), {
        duration: lengthMs,
        iterations: Infinity,
      });
      this.#made = made;
    }
    this.#set(elapsedMs - cycle.fromMs, lengthMs, running);
  }

  stop(): void {
    this.#animation?.cancel();
    this.#animation = undefined;
  }

  #set(atMs: number, lengthMs: number, running: boolean): void {
    const animation = this.#animation;
    if (!animation) return;
    if (running) {
      if (animation.playState !== 'running') animation.play();
      // Held by where it began: until its first frame, the timeline of a page that was hidden tells an old time.
      const beganMs = performance.now() - atMs;
      if (isOff(Number(animation.startTime ?? NaN) - beganMs, lengthMs)) animation.startTime = beganMs;
    } else {
      if (animation.playState !== 'paused') animation.pause();
      if (isOff(Number(animation.currentTime ?? NaN) - atMs, lengthMs)) animation.currentTime = atMs;
    }
  }
}

/** Whether a motion that comes back every `lengthMs` is more than a frame off; one that has no place yet is. */
function isOff(byMs: number, lengthMs: number): boolean {
  const offMs = Math.abs(byMs) % lengthMs;
  return !(Math.min(offMs, lengthMs - offMs) <= FRAME_MS);
}
