/** Why a question has no answer where it was abandoned. Made once: a browser takes long to make one at each key. */
export const ABANDONED = new DOMException('nobody awaits the answer any more', 'AbortError');
