import { onMounted, onUnmounted } from 'vue';
import type { MenuCommand } from '../../shared/contract/host';
import { useHost } from '../host/host';

/** Runs the commands of the application menu while the component is on screen. */
export function useMenuCommands(commands: Partial<Record<MenuCommand, () => void>>): void {
  const host = useHost();
  let stop: (() => void) | undefined;
  onMounted(() => {
    stop = host.onMenuCommand((command) => commands[command]?.());
  });
  onUnmounted(() => stop?.());
}
