import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../shared/change/records-diff';
import { deviceFields } from '../../../shared/model/device';
import { failoverGroupFields } from '../../../shared/model/failover-group';
import { failoverRecorderFields } from '../../../shared/model/failover-recorder';
import { editable } from '../../../shared/model/fields/derive';
import type { Field, Fields } from '../../../shared/model/fields/field';
import { tabIds, type TabId } from '../../../shared/model/fields/tab-id';
import { multicastFields } from '../../../shared/model/multicast';
import { failoverFields, recordingServerFields } from '../../../shared/model/recording-server';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../../shared/testing/records';
import { fieldLabel, type LabelledField, type LabelledRecord } from '../../records/field-label';
import type { RecordNode } from '../../state/node-ref';
import { renderNode } from '../../testing/render-node';

const nodes: readonly RecordNode[] = [
  { kind: 'recordingServer', id: recordingServerIdOf(1) },
  { kind: 'failoverGroup', id: failoverGroupIdOf(1) },
  { kind: 'failoverRecorder', id: failoverRecorderIdOf(1) },
];

/** Where the fields of a table are edited: each in a control, or in a column for all of its records. */
interface Place {
  readonly kind: RecordNode['kind'];
  readonly fields: Fields;
  readonly as: 'control' | 'column';
}

const places: Readonly<Record<LabelledRecord, Place>> = {
  recordingServer: {
    kind: 'recordingServer',
    fields: { ...recordingServerFields, ...failoverFields },
    as: 'control',
  },
  multicast: { kind: 'recordingServer', fields: multicastFields, as: 'control' },
  device: { kind: 'recordingServer', fields: deviceFields, as: 'column' },
  failoverGroup: { kind: 'failoverGroup', fields: failoverGroupFields, as: 'control' },
  failoverRecorder: { kind: 'failoverRecorder', fields: failoverRecorderFields, as: 'control' },
};

interface Shown {
  readonly label: string;
  readonly as: Place['as'];
}

const tabs = nodes.flatMap((node) =>
  tabIds
    .map((tab) => ({ title: `${tab} of a ${node.kind}`, node, tab, fields: fieldsOn(node, tab) }))
    .filter(({ fields }) => fields.length > 0),
);

describe('the tab that a field names', () => {
  it.each(tabs)('shows it under its label: $title', async ({ node, tab, fields }) => {
    await renderNode(node, { tab });
    const missing = fields
      .filter((field) => found(field) < fields.filter(({ label }) => label === field.label).length)
      .map(({ label }) => label);
    expect(missing, 'Put a control for each into its file in renderer/servers/tabs/.').toEqual([]);
  });
});

function fieldsOn(node: RecordNode, tab: TabId): readonly Shown[] {
  return entriesOf(places)
    .filter(([, { kind }]) => kind === node.kind)
    .flatMap(([record, { fields, as }]) =>
      Object.entries<Field>(editable(fields))
        .filter(([, field]) => field.tab === tab)
        // The name is one of the table of this very record.
        .map(([name]) => ({ label: fieldLabel(`${record}.${name}` as LabelledField), as })),
    );
}

/** Two fields may have one label, as the starts of two ranges have. */
function found({ label, as }: Shown): number {
  const all =
    as === 'column'
      ? screen.queryAllByRole('columnheader', { name: label })
      : screen.queryAllByLabelText(label);
  return all.length;
}
