/**
 * Lets the page draw itself and answer the person before a long work goes on. Unlike a timer, it is
 * not slowed down in a window that nobody sees.
 */
export function letPageWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
