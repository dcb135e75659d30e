import type { Bridge } from '../../shared/contract/ipc';

declare global {
  /** The bridge, as functions evaluated in the page see it. */
  var reperes: Bridge;
}
