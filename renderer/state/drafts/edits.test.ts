import { describe, expect, it } from 'vitest';
import { deviceIdOf, recordingServerIdOf } from '../../../shared/testing/records';
import { siteAfter } from '../../../shared/testing/outcomes';
import { harbour } from '../../../shared/testing/sites';
import { noDraft } from './draft-store';
import { effectiveEdits, valueIn, withEdits, withoutSaved, withoutSent } from './edits';
import { formOf } from './forms/form-of';

const [quay, microphone] = [deviceIdOf(1), deviceIdOf(2)];
const form = formOf({ kind: 'recordingServer', id: recordingServerIdOf(1) });
const failover = { mode: 'failoverGroups', primary: null, secondary: null };

describe('the edits of settings by device', () => {
  const first = withEdits(noDraft, form, harbour, { failoverSettings: { [quay]: 'LiveOnly' } });
  const both = withEdits(first, form, harbour, { failoverSettings: { [microphone]: 'Disabled' } });

  it('are added up, and shown over those that are saved', () => {
    expect(both.edits).toEqual({
      failoverSettings: { [quay]: 'LiveOnly', [microphone]: 'Disabled' },
    });
    expect(valueIn(form, harbour, first.edits, 'failoverSettings')).toEqual({
      [quay]: 'LiveOnly',
      [microphone]: 'FullSupport',
      [deviceIdOf(3)]: 'LiveOnly',
    });
  });

  it('are none any more once the setting is back at what is saved', () => {
    const back = { failoverSettings: { [quay]: 'FullSupport' } };
    expect(withEdits(both, form, harbour, back).edits).toEqual({
      failoverSettings: { [microphone]: 'Disabled' },
    });
    expect(withEdits(first, form, harbour, back).edits).toEqual({});
  });

  it('are none any more once the site has got them otherwise', () => {
    const site = siteAfter(harbour, {
      type: 'device.setFailoverSetting',
      settings: [
        { recordingServer: recordingServerIdOf(1), device: quay, failoverSetting: 'LiveOnly' },
      ],
    });
    expect(withoutSaved(both, form, site).edits).toEqual({
      failoverSettings: { [microphone]: 'Disabled' },
    });
    expect(withoutSaved(both, form, harbour)).toBe(both);
  });

  it('do not count for a device that is not there', () => {
    const site = { ...harbour, devices: {} };
    expect(effectiveEdits(form, site, both.edits)).toEqual({});
    expect(effectiveEdits(form, harbour, both.edits)).toEqual(both.edits);
  });

  it('stay as far as they were made while the others were being saved', () => {
    expect(withoutSent(form, both.edits, first.edits)).toEqual({
      failoverSettings: { [microphone]: 'Disabled' },
    });
    expect(withoutSent(form, both.edits, both.edits)).toEqual({});
  });
});

describe('the edit of a failover', () => {
  it('is one as long as the whole choice differs, whoever made the object', () => {
    const edited = withEdits(noDraft, form, harbour, { failover });
    expect(edited.edits).toEqual({ failover });
    const saved = { ...harbour.recordingServers[recordingServerIdOf(1)]?.failover };
    expect(withEdits(edited, form, harbour, { failover: saved }).edits).toEqual({});
  });
});
