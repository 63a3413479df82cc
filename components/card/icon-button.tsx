interface Props {
  name: string;
  /** Its path in a box of 24 by 24. */
  path: string;
  act: string;
  part?: string;
  isOpen?: boolean;
}

/** A button that is drawn, and named for those who do not see it. */
export const IconButton = ({ name, path, act, part, isOpen }: Props) => (
  <button
    type="button"
    class={`icon ${part ?? act}`}
    aria-label={name}
    title={name}
    aria-expanded={isOpen === undefined ? undefined : isOpen ? 'true' : 'false'}
    data-act={act}
    data-part={part}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
