/** What the page under measurement keeps of the keys that were typed, in milliseconds. */
export interface Watched {
  answerTimes: number[];
  keyTimes: number[];
  longTasks: number;
}

/**
 * Runs in the page. The list below the box carries the query that it answers. Two times go from the
 * stamp of the key itself: to the moment when the page holds that answer, which is all that the
 * application does, and to the first moment after the frame that shows it.
 */
export function watchKeys(): void {
  const watched = globalThis as unknown as Watched;
  watched.keyTimes = [];
  watched.answerTimes = [];
  watched.longTasks = 0;
  let pending: { at: number; words: string } | null = null;
  /** Stamp of the key whose answer is in the frame that is being drawn. */
  let drawn: number | null = null;

  // What changes before a frame is drawn is in it; what changes afterwards is in the next one.
  let inFrame = false;
  const frameEnd = new MessageChannel();
  const nextFrame = requestAnimationFrame.bind(globalThis);
  const endFrame = () => {
    inFrame = false;
    if (drawn !== null) watched.keyTimes.push(performance.now() - drawn);
    drawn = null;
  };
  // A message sent within a frame is read once the frame is drawn, unless a key comes before it.
  frameEnd.port1.onmessage = endFrame;
  let keyAt = 0;
  const noteKey = (event: Event) => {
    endFrame();
    keyAt = event.timeStamp;
  };
  document.addEventListener('keydown', noteKey, { capture: true });
  const startFrame = () => {
    if (!inFrame) frameEnd.port2.postMessage(null);
    inFrame = true;
  };
  globalThis.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      startFrame();
      callback(time);
    });

  const noteInput = (event: Event) => {
    const words = (event.target as HTMLInputElement).value.trim();
    // A space changes no word: its answer is there already.
    const isShown = document.querySelector<HTMLElement>('.suggestions')?.dataset['for'] === words;
    pending = words === '' || isShown ? null : { at: keyAt, words };
  };
  document.addEventListener('input', noteInput, { capture: true });
  new MutationObserver(() => {
    const list = document.querySelector<HTMLElement>('.suggestions');
    if (!pending || list?.dataset['for'] !== pending.words) return;
    const { at } = pending;
    pending = null;
    watched.answerTimes.push(performance.now() - at);
    if (inFrame) drawn = at;
    else
      requestAnimationFrame(() => {
        drawn = at;
      });
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
  new PerformanceObserver((list) => {
    watched.longTasks += list.getEntries().length;
  }).observe({ entryTypes: ['longtask'] });
}
