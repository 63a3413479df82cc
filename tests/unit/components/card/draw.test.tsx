import { describe, expect, it } from 'vitest';
import { draw } from '../../../../components/card/draw.ts';

const Name = ({ of }: { of: string }) => <b class="name">{of}</b>;

describe('a drawing', () => {
  it('holds what components write, as plain data', () => {
    const drawn = draw(
      <p lang="en">
        By <Name of="MGX" /> and {2} others
        {[<i key="i" />]}
      </p>,
    );
    expect(drawn).toEqual({
      tag: 'p',
      attributes: { lang: 'en' },
      children: [
        'By ',
        { tag: 'b', attributes: { class: 'name' }, children: ['MGX'] },
        ' and ',
        '2',
        ' others',
        { tag: 'i', attributes: {}, children: [] },
      ],
    });
    expect(structuredClone(drawn)).toEqual(drawn);
  });

  it('leaves out what is not to be shown', () => {
    expect(draw(<p>{[null, undefined, false, true]}</p>).children).toEqual([]);
  });

  it('has attributes as HTML has them', () => {
    const { attributes } = draw(<button type="button" disabled hidden={false} tabindex={-1} title={undefined} />);
    expect(attributes).toEqual({ type: 'button', disabled: '', tabindex: '-1' });
  });

  it('is of one element', () => {
    expect(() => draw('text')).toThrow(TypeError);
    expect(() =>
      draw(
        <>
          <i />
          <b />
        </>,
      ),
    ).toThrow(TypeError);
  });
});
