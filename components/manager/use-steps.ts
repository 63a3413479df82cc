import { useEffect, useMemo, useState } from 'preact/hooks';

/** A frame has 16 ms, and the browser wants some of it. */
const SLICE = 8; // ms

/** Takes steps for one slice; tells the result once there is one. */
function takeSlice<T>(steps: Generator<void, T>): { value: T } | undefined {
  const until = performance.now() + SLICE;
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < until);
  return undefined;
}

/**
 * The result of a work that may be long: at once if it takes one slice, else once it is done, in slices between which the page is free. Until
 * then the result before it stands. `begin` must change when the work does, and only then.
 */
export function useSteps<T>(begin: () => Generator<void, T>, first: T): T {
  const work = useMemo(() => {
    const steps = begin();
    return { steps, done: takeSlice(steps) };
  }, [begin]);
  const [last, setLast] = useState({ value: first });
  useEffect(() => {
    if (work.done) {
      setLast(work.done);
      return undefined;
    }
    let timer = setTimeout(goOn);
    function goOn() {
      const done = takeSlice(work.steps);
      if (done) {
        work.done = done;
        setLast(done);
      } else timer = setTimeout(goOn);
    }
    return () => clearTimeout(timer);
  }, [work]);
  return work.done?.value ?? last.value;
}
