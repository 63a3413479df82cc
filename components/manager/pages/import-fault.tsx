import { useInterface } from '../../shared/interface-language.tsx';
import { Reason } from './reason.tsx';
import { isBadFile } from './use-import.ts';

/** Says why a file cannot be taken in, and what to do; what the browser said of it in its own words. */
export function ImportFault({ fault }: { fault: Error }) {
  const { pages } = useInterface().words;
  const detail = isBadFile(fault) ? fault.detail : fault.message;
  const about = isBadFile(fault) ? fault.about : undefined;
  return (
    <div class="failure" role="alert">
      <p>{isBadFile(fault) ? pages.faults[fault.fault] : pages.wentWrong}</p>
      {about && (
        <p class="failure-detail">
          <Reason field={about.field} says={about.says} reason={detail} />
        </p>
      )}
      {detail && !about && (
        <p class="failure-detail" lang="en" dir="ltr">
          {detail}
        </p>
      )}
    </div>
  );
}
