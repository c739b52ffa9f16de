// What a measured page is seen to do. This function is handed to the page before anything else runs there; it only
// records, and the judging is done afterwards, in Node.

/**
 * @typedef {object} Change words in the figure that gave way to others
 * @property {string} words
 * @property {number} atMs when the page had them, by its `performance.now()`
 * @property {number | null} frameMs the timestamp of the first frame with them; null while there is none
 * @property {number} clockMs where 0 of the element's time lies on the page's clock
 *
 * @typedef {object} Frame what stands on the screen in a frame after the page has been shown again
 * @property {number} frameMs the frame's own time, which is what the compositor moves by
 * @property {number} nowMs
 * @property {string} words
 * @property {string} time
 * @property {number | null} motionMs where the animation of the breath is
 *
 * @typedef {object} Strike a sound that was handed to the audio clock
 * @property {number} context which audio context, counted from 0
 * @property {number} startS its audio time
 * @property {boolean} takenBack whether it was stopped before it began
 */

export function witness() {
  const FRAMES_AFTER_RETURN = 5;
  const READINGS = 5;
  let element;
  let currentFrameMs = null;
  const requestFrame = window.requestAnimationFrame.bind(window);

  const seen = {
    /** Where 0 of the session lies on the page's clock. */
    startMs: NaN,
    /** @type {Change[]} */
    changes: [],
    /** When the element wrote anything: once a second, or whenever the browser lets it run. */
    writtenMs: [],
    hiddenMs: NaN,
    shownMs: NaN,
    /** @type {Frame[]} */
    framesShown: [],
    /** @type {Strike[]} */
    strikes: [],
    /** Readings of the audio clocks: context, audio time, page time. */
    audioReadings: [],
  };

  const contexts = [];
  const contextOf = node => {
    if (!contexts.includes(node.context)) contexts.push(node.context);
    return contexts.indexOf(node.context);
  };

  /** The narrowest of some readings: the machine may do something else in the middle of one. */
  const zeroOfElement = () => {
    let zeroMs = NaN;
    let narrowestMs = Infinity;
    for (let reading = 0; reading < READINGS; reading++) {
      const beforeMs = performance.now();
      const elapsedMs = element.elapsedSeconds * 1000;
      const afterMs = performance.now();
      if (afterMs - beforeMs >= narrowestMs) continue;
      narrowestMs = afterMs - beforeMs;
      zeroMs = (beforeMs + afterMs) / 2 - elapsedMs;
    }
    return zeroMs;
  };
  const figure = () => element.shadowRoot.querySelector('[part=figure]');
  const words = () => figure()?.querySelector('p')?.textContent.trim() ?? '';

  // Lit writes in a microtask of the frame's callback: what is written before the frame ends is shown by it.
  window.requestAnimationFrame = callback =>
    requestFrame(frameMs => {
      currentFrameMs = frameMs;
      scheduler.postTask(() => (currentFrameMs = null), { priority: 'user-blocking' });
      callback(frameMs);
    });

  function noteChange() {
    const change = { words: words(), atMs: performance.now(), frameMs: currentFrameMs, clockMs: zeroOfElement() };
    if (change.words === seen.changes.at(-1)?.words) return;
    seen.changes.push(change);
    if (currentFrameMs === null) requestFrame(frameMs => (change.frameMs = frameMs));
  }

  function noteFrame(frameMs) {
    seen.framesShown.push({
      frameMs,
      nowMs: performance.now(),
      words: words(),
      time: element.shadowRoot.querySelector('[role=timer]')?.textContent ?? '',
      motionMs: figure()?.getAnimations({ subtree: true })[0]?.currentTime ?? null,
    });
    if (seen.framesShown.length < FRAMES_AFTER_RETURN) requestFrame(noteFrame);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      seen.hiddenMs = performance.now();
    } else {
      seen.shownMs = performance.now();
      requestFrame(noteFrame);
    }
  });

  const { start } = AudioBufferSourceNode.prototype;
  const { stop } = AudioScheduledSourceNode.prototype;
  const { close } = AudioContext.prototype;
  const strikeOf = new WeakMap();
  AudioBufferSourceNode.prototype.start = function (startS = 0, ...span) {
    const strike = { context: contextOf(this), startS: Math.max(startS, this.context.currentTime), takenBack: false };
    seen.strikes.push(strike);
    strikeOf.set(this, strike);
    start.call(this, startS, ...span);
  };
  AudioScheduledSourceNode.prototype.stop = function (...when) {
    const strike = strikeOf.get(this);
    if (strike && this.context.currentTime < strike.startS) strike.takenBack = true;
    stop.apply(this, when);
  };
  AudioContext.prototype.close = function () {
    const closed = contexts.indexOf(this);
    for (const strike of seen.strikes) {
      if (strike.context === closed && this.currentTime < strike.startS) strike.takenBack = true;
    }
    return close.call(this);
  };

  function readAudioClocks() {
    contexts.forEach((context, index) => {
      if (context.state === 'running') seen.audioReadings.push([index, context.currentTime, performance.now()]);
    });
  }

  window.witness = {
    seen,
    readAudioClocks,
    watch(watched) {
      element = watched;
      element.addEventListener('lms-practice-start', () => (seen.startMs = zeroOfElement()));
      new MutationObserver(() => {
        if (element.state !== 'running') return;
        seen.writtenMs.push(performance.now());
        readAudioClocks();
        noteChange();
      }).observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    },
  };
}
