import { describe, expect, it } from 'vitest';
import { editLinkTo, idOf, routeOf } from '../../../../components/manager/route.ts';

describe('the address within the page', () => {
  it('names an entity, its editor, or nothing', () => {
    expect(routeOf('')).toEqual({ mode: 'none' });
    expect(routeOf('mgx')).toEqual({ mode: 'view', id: 'mgx' });
    expect(routeOf('mgx/edit')).toEqual({ mode: 'edit', id: 'mgx' });
    expect(decodeURIComponent(editLinkTo('mgx'))).toBe('#mgx/edit');
  });

  it('names a new entity, with a name that is known already, whatever that holds', () => {
    expect(routeOf('+')).toEqual({ mode: 'new', text: '', language: undefined });
    expect(routeOf('+?text=A & B=C?&lang=ar')).toEqual({ mode: 'new', text: 'A & B=C?', language: 'ar' });
    expect(routeOf('+?lang=fr&text=Élysée')).toEqual({ mode: 'new', text: 'Élysée', language: 'fr' });
    expect(routeOf('+?lang=de&text=x')).toMatchObject({ text: 'x', language: undefined });
  });

  it('is about the entity that is shown or edited', () => {
    expect(['mgx', 'mgx/edit', '+', ''].map(idOf)).toEqual(['mgx', 'mgx', '', '']);
  });
});
