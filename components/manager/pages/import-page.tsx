import type { ImportSession } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { LIST_LINK } from '../use-place.ts';
import { ChooseFile } from './choose-file.tsx';
import { DryRunView } from './dry-run-view.tsx';
import { ImportFault } from './import-fault.tsx';
import { PageFrame } from './page-frame.tsx';
import { Progressing } from './progressing.tsx';
import { type Importing, useImport } from './use-import.ts';
import { WishForm } from './wish-form.tsx';

interface ImportPageProps {
  makeSession: () => ImportSession;
  onLanded: () => Promise<number | undefined>;
  onUndo: (number?: number) => void;
}

/** Takes a file into the dataset: how it is read, what would happen, and only then the import. */
export function ImportPage({ makeSession, onLanded, onUndo }: ImportPageProps) {
  const { pages } = useInterface().words;
  const importing = useImport(makeSession, onLanded);
  return (
    <PageFrame title={pages.import} help={pages.importHelp}>
      <Step importing={importing} onUndo={onUndo} />
    </PageFrame>
  );
}

function Step({ importing, onUndo }: { importing: Importing; onUndo: (number?: number) => void }) {
  const { pages, listing } = useInterface().words;
  const { state, choose, change, look, keepBoth, reconsider, land, cancel, startOver } = importing;
  const another = (
    <button type="button" class="button" onClick={startOver}>
      {pages.startOver}
    </button>
  );
  if (state.step === 'choose') return <ChooseFile onChoose={choose} said={state.said && pages[state.said]} />;
  if (state.step === 'wait') return <Progressing file={state.file} stage={state.stage} onCancel={cancel} />;
  if (state.step === 'failed')
    return (
      <>
        <ImportFault fault={state.fault} />
        <p class="page-actions">{another}</p>
      </>
    );
  if (state.step === 'wish')
    return (
      <>
        {state.fault && <ImportFault fault={state.fault} />}
        <WishForm guess={state.guess} wish={state.wish} onChange={change} />
        <p class="page-actions">
          <button type="button" class="button primary" onClick={look}>
            {pages.look}
          </button>
          {another}
        </p>
      </>
    );
  if (state.step === 'look') {
    const { added, changed } = state.dryRun.counts;
    const isNew = added + changed + state.dryRun.gone > 0;
    return (
      <>
        {state.fault && <ImportFault fault={state.fault} />}
        <DryRunView dryRun={state.dryRun} onKeepBoth={keepBoth} />
        <p class="page-actions">
          {isNew ? (
            <button type="button" class="button primary" onClick={land}>
              {pages.land}
            </button>
          ) : (
            <span>{pages.nothingToLand}</span>
          )}
          <button type="button" class="button" onClick={reconsider}>
            {pages.readAs}…
          </button>
          {another}
        </p>
      </>
    );
  }
  return (
    <div role="status">
      <p>{pages.landed}</p>
      <p class="page-actions">
        <a class="button primary" href={LIST_LINK}>
          {pages.seeThem}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => {
            onUndo(state.number);
            startOver();
          }}
        >
          {listing.undo}
        </button>
        {another}
      </p>
    </div>
  );
}
