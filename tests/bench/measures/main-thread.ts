/** What the main thread of a page did, in milliseconds of processor time. */
export interface MainThread {
  readonly total: number;
  /** Of the longest task. */
  readonly longest: number;
  readonly layout: number;
  readonly paint: number;
}

/** What is traced of Chromium for `readMainThread`. */
export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

const LAYOUT = ['UpdateLayoutTree', 'Layout'];
const PAINT = ['PrePaint', 'Paint', 'Layerize', 'Commit'];

/** Reads a trace of Chromium: the main thread is that of the page where somebody wrote. */
export function readMainThread(trace: Buffer): MainThread {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const input = traceEvents.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
  if (!input) throw new Error('nobody wrote in the page that was traced');
  const own = traceEvents.filter(({ pid, tid }) => pid === input.pid && tid === input.tid);
  const times = (names: readonly string[]): number[] =>
    own.filter(({ name }) => names.includes(name)).map(({ tdur = 0 }) => tdur / 1000);
  const sum = (names: readonly string[]): number => times(names).reduce((all, one) => all + one, 0);
  return {
    total: sum(['RunTask']),
    longest: Math.max(...times(['RunTask'])),
    layout: sum(LAYOUT),
    paint: sum(PAINT),
  };
}
