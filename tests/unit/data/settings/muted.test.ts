import { describe, expect, it } from 'vitest';
import { mutedAt, muteOf, mutesOf, withMute, withoutMutes } from '../../../../data/settings/muted.ts';

const HERE = 'press.example';
const ELSEWHERE = 'other.example';
const mute = (muted: readonly string[], how: 'nowhere' | 'site' | 'everywhere', host = HERE) =>
  withMute(muted, 'mgx', { mute: how, host });

describe('what is muted', () => {
  it('on one site, is muted there alone', () => {
    const muted = mute([], 'site');
    expect(mutedAt(muted, HERE)).toEqual(['mgx']);
    expect(mutedAt(muted, ELSEWHERE)).toEqual([]);
    expect(muteOf(muted, 'mgx', HERE)).toBe('site');
    expect(muteOf(muted, 'mgx', ELSEWHERE)).toBe('nowhere');
  });

  it('everywhere, is muted on each site', () => {
    const muted = mute([], 'everywhere');
    expect(mutedAt(muted, HERE)).toEqual(['mgx']);
    expect(mutedAt(muted, ELSEWHERE)).toEqual(['mgx']);
    expect(muteOf(muted, 'mgx', ELSEWHERE)).toBe('everywhere');
  });

  it('is taken back with what was muted beside it kept', () => {
    const before = withMute(['bpifrance'], 'mgx', { mute: 'site', host: ELSEWHERE });
    expect(mute(mute(before, 'site'), 'nowhere')).toEqual(before);
    expect(mute(mute(before, 'everywhere'), 'nowhere')).toEqual(before);
  });

  it('twice, is written once', () => {
    expect(mute(mute([], 'site'), 'site')).toEqual(mute([], 'site'));
    expect(mute(mute([], 'site'), 'everywhere')).toEqual(['mgx']);
  });

  it('on a file, which has no host, is muted on files alone', () => {
    const muted = mute([], 'site', '');
    expect(mutedAt(muted, '')).toEqual(['mgx']);
    expect(mutedAt(muted, HERE)).toEqual([]);
  });

  it('on several sites, is told with all of them, and taken back from all of them', () => {
    const muted = ['mgx@press.example', 'mgx-fund@press.example', 'mgx@', 'afp'];
    expect(mutesOf(muted, 'mgx')).toEqual([HERE, '']);
    expect(mutesOf(muted, 'afp')).toBe('everywhere');
    expect(mutesOf(muted, 'wam')).toEqual([]);
    expect(withoutMutes(muted, 'mgx')).toEqual(['mgx-fund@press.example', 'afp']);
    expect(withoutMutes(muted, 'afp')).toEqual(muted.slice(0, 3));
  });
});
