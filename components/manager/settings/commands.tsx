import { useEffect, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Command, SettingsWorld } from './settings-world.ts';

const NONE: readonly Command[] = [];

/** The browser's commands with their keys, and the way to its own page where these are changed. */
export function Commands({ world }: { world: SettingsWorld }) {
  const { settings: said } = useInterface().words;
  const [commands, setCommands] = useState(NONE);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const look = () => world.commands().then(setCommands, () => setFailed(true));
    look();
    // Keys are changed on another page, from which the reader comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [world]);
  return (
    <>
      <dl class="commands">
        {commands.map(({ name, keys }) => (
          <div key={name}>
            <dt>{said.commands[name as keyof typeof said.commands] ?? name}</dt>
            <dd>{keys === '' ? said.noKeys : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="page-actions">
        <button type="button" class="button" onClick={() => world.openKeys().catch(() => setFailed(true))}>
          {said.changeKeys}
        </button>
      </p>
      {hasFailed && <p role="alert">{said.keysFailed}</p>}
    </>
  );
}
