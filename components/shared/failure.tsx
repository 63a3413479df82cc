interface FailureProps {
  /** What did not work, as a sentence. */
  message: string;
  /** What the browser said of it, in its own words. */
  detail?: string | undefined;
  retry: string;
  onRetry: () => void;
}

/** Says that something did not work, and lets the reader try again. */
export function Failure({ message, detail, retry, onRetry }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      {detail && (
        <p class="failure-detail" lang="en" dir="ltr">
          {detail}
        </p>
      )}
      <button type="button" class="button" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
