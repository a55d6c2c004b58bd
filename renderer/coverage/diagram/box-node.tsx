import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { ShieldDismiss16Filled, type FluentIcon } from '@fluentui/react-icons';
import type { Node, NodeProps } from '@xyflow/react';
import { createContext, use, type ReactElement } from 'react';
import type { DiagramNode } from '../../../shared/reports/diagram/diagram';
import { box, showsKind } from '../../../shared/reports/diagram/diagram-layout';
import { boxText } from '../../../shared/reports/diagram/diagram-words';
import { say } from '../../kit/say';
import { recordIcons } from '../../records/record-icons';

const useStyles = makeStyles({
  box: {
    display: 'block',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: `${String(box.padding - 1)}px`,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    pointerEvents: 'all',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    }),
  },
  standby: { borderRadius: tokens.borderRadiusXLarge },
  group: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  danger: {
    // As much inside as with a thin border.
    padding: `${String(box.padding - 3)}px`,
    border: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
  off: { ...shorthands.borderStyle('dashed') },
  active: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: `${String(box.titleHeight)}px`,
    fontSize: '13px',
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  dangerIcon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  kind: {
    display: 'block',
    height: `${String(box.kindHeight)}px`,
    lineHeight: `${String(box.kindHeight)}px`,
    fontSize: '11px',
    color: tokens.colorNeutralForeground2,
  },
  lines: { display: 'block', margin: '4px 0 0', padding: 0, whiteSpace: 'pre' },
  line: {
    display: 'block',
    height: `${String(box.lineHeight)}px`,
    lineHeight: `${String(box.lineHeight)}px`,
    fontSize: '12px',
  },
});

const icons: Readonly<Record<DiagramNode['kind'], FluentIcon>> = {
  recordingServer: recordIcons.recordingServer,
  recordingServers: recordIcons.servers,
  failoverGroup: recordIcons.failoverGroup,
  hotStandby: recordIcons.failoverRecorder,
  hotStandbys: recordIcons.failoverRecorder,
  notAssigned: recordIcons.failoverRecorder,
};

/** A box as React Flow carries it. */
export type BoxFlowNode = Node<{ readonly node: DiagramNode; readonly spoken: string }, 'box'>;

/** What all boxes share: which one the Tab key reaches, and what happens to them. */
export interface Boxes {
  readonly tabStop: string | null;
  /** The box whose edges stand out. */
  readonly active: string | null;
  readonly onActivate: (key: string) => void;
  readonly onOpen: (node: DiagramNode) => void;
}

const nobody: Boxes = {
  tabStop: null,
  active: null,
  onActivate: () => undefined,
  onOpen: () => undefined,
};

const BoxesContext = createContext<Boxes>(nobody);
export const BoxesProvider = BoxesContext.Provider;

/** A box: a button, of which one is a tab stop. Enter or a double click opens what it stands for. */
export function BoxNode({ id, data: { node, spoken } }: NodeProps<BoxFlowNode>): ReactElement {
  const styles = useStyles();
  const { tabStop, active, onActivate, onOpen } = use(BoxesContext);
  const { title, kind, lines } = boxText(node, say);
  const Icon = icons[node.kind];
  const inDanger = isInDanger(node);
  return (
    <button
      type="button"
      data-box={id}
      tabIndex={id === tabStop ? 0 : -1}
      aria-label={spoken}
      title={[title, kind].join('\n')}
      className={mergeClasses(
        styles.box,
        protects(node) && styles.standby,
        node.kind === 'failoverGroup' && styles.group,
        inDanger && styles.danger,
        isOff(node) && styles.off,
        id === active && styles.active,
      )}
      onFocus={() => {
        onActivate(id);
      }}
      onClick={({ detail }) => {
        // A key or a screen reader presses without a click count; a mouse only chooses the box.
        if (detail === 0) onOpen(node);
      }}
      onDoubleClick={() => {
        onOpen(node);
      }}
    >
      <span className={styles.title}>
        {inDanger ? (
          <ShieldDismiss16Filled aria-hidden className={styles.dangerIcon} />
        ) : (
          <Icon aria-hidden className={styles.icon} />
        )}
        <span className={styles.cut}>{title}</span>
      </span>
      {showsKind(node) && <span className={mergeClasses(styles.kind, styles.cut)}>{kind}</span>}
      {lines.length > 0 && (
        <span className={styles.lines}>
          {lines.map((line) => (
            <span key={line} className={mergeClasses(styles.line, styles.cut)}>
              {line}
            </span>
          ))}
        </span>
      )}
    </button>
  );
}

function protects({ kind }: DiagramNode): boolean {
  return kind !== 'recordingServer' && kind !== 'recordingServers';
}

function isInDanger(node: DiagramNode): boolean {
  return (
    (node.kind === 'recordingServer' || node.kind === 'recordingServers') &&
    node.protection === 'none'
  );
}

function isOff(node: DiagramNode): boolean {
  return (
    node.kind === 'notAssigned' || (node.kind === 'hotStandby' && !node.failoverRecorder.enabled)
  );
}
