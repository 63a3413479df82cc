import { expect, test } from './fixtures.ts';

for (const start of [7, 1234, 99_999]) {
  test(`after any changes, what is read again makes the text that a fresh reading makes (from ${start})`, async ({
    show,
  }) => {
    const page = await show('');
    const differences = await page.evaluate(async (start) => {
      let seed = start;
      const below = (count: number) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return Math.floor((seed / 2147483648) * count);
      };
      const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
      const names = ['p', 'div', 'b', 'span', 'ul', 'li', 'a', 'section', 'br', 'x-host', 'slot', 'code', 'details'];
      const everything = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? everything(element.shadowRoot) : []),
        ]);
      const containers = () => [document.body, ...everything(document.body)];
      const nodes = () => containers().flatMap((element) => [...element.childNodes]);
      const upFrom = (node: Node): Node[] => {
        const up = node.parentNode ?? (node as Partial<ShadowRoot>).host;
        return up ? [node, ...upFrom(up)] : [node];
      };
      const edits = [
        () => one(containers()).append(`word ${below(1000)} `),
        () => {
          const element = document.createElement(one(names));
          element.textContent = `new ${below(1000)}`;
          const parent = one(containers());
          parent.insertBefore(element, one([...parent.childNodes, null]));
        },
        () => nodes().length > 60 && (one(nodes()) as ChildNode).remove(),
        () => {
          const text = one(nodes());
          if (text instanceof Text) text.data = one(['changed', '', ' ', 'two\nlines']);
        },
        () => one(containers().slice(1))?.toggleAttribute('hidden'),
        () => {
          const element = one(containers().slice(1)) as HTMLElement | undefined;
          if (element) element.style.display = one(['', 'inline', 'block', 'none', 'contents', 'inline-block']);
        },
        () => {
          const element = one(containers().slice(1)) as HTMLElement | undefined;
          if (element) element.style.visibility = one(['', 'hidden', 'visible']);
        },
        () => one(containers().slice(1))?.toggleAttribute('open'),
        () => {
          const parent = one(containers());
          const moved = one(nodes().filter((node) => !upFrom(parent).includes(node)));
          if (moved) parent.append(moved);
        },
        () => {
          const bare = ({ localName, shadowRoot }: Element) => localName === 'x-host' && !shadowRoot;
          const host = one(everything(document.body).filter(bare));
          if (!host) return;
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = one(['<p>shadow</p>', '<div>in <slot></slot> out</div>', '<slot></slot>', '']);
          observer.observe(root, watched);
          reader.noteElement(host); // no mutation tells of it
        },
      ];
      const watched = {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['hidden', 'style', 'open'],
      };
      const reader = annotating.newReader();
      const observer = new MutationObserver((records) => records.forEach((record) => void reader.note(record)));
      observer.observe(document, watched);
      const compare = (): string[] => {
        const { lines, roots } = annotating.finish(reader.text());
        const text = lines.map((line) => line.text).join('\n');
        const fresh = annotating.collect();
        const same = fresh.roots.length === roots.length && fresh.roots.every((root, i) => root === roots[i]);
        words += text.length;
        return text === fresh.text && same ? [] : [`${JSON.stringify(text)} is not ${JSON.stringify(fresh.text)}`];
      };
      let words = 0;
      const wrong: string[] = [];
      for (let round = 0; round < 600; round++) {
        for (let edit = below(4); edit >= 0; edit--) one(edits)();
        await Promise.resolve();
        const pass = reader.pass();
        // Some changes come while it reads.
        if (round % 3 === 0) {
          pass.next();
          one(edits)();
          await Promise.resolve();
        }
        annotating.finish(pass);
        if (reader.isStale) annotating.finish(reader.pass());
        wrong.push(...compare().map((words) => `${round}: ${words}`));
      }
      observer.disconnect();
      return { wrong: wrong.slice(0, 2), isMuch: words > 20_000 };
    }, start);
    expect(differences).toEqual({ wrong: [], isMuch: true });
  });
}

test('a line that stays keeps its identity when others of its block change', async ({ show }) => {
  const page = await show('<div>one<br>two<br><p>inner</p>three</div><p>apart</p>');
  const kept = await page.evaluate(async () => {
    const reader = annotating.newReader();
    const observer = new MutationObserver((records) => records.forEach((record) => void reader.note(record)));
    observer.observe(document, { subtree: true, childList: true });
    annotating.finish(reader.pass());
    const before = new Set(annotating.finish(reader.text()).lines);
    document.querySelector('br')?.after('new ');
    await Promise.resolve();
    annotating.finish(reader.pass());
    return annotating.finish(reader.text()).lines.map((line) => [line.text, before.has(line)]);
  });
  expect(kept).toEqual([
    ['one', true],
    ['new two', false],
    ['inner', true],
    ['three', true],
    ['apart', true],
  ]);
});
