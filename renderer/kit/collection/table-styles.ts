import { createCustomFocusIndicatorStyle, makeStyles, tokens } from '@fluentui/react-components';

/** In pixels. */
export const ROW_HEIGHT = 36;
export const TICK_WIDTH = 40;

/** The looks of a table; its columns come as `--columns`, `--least-width`. */
export const useTableStyles = makeStyles({
  scroll: {
    position: 'relative',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fill: { flex: '1 1 180px', minHeight: '180px' },
  content: { maxHeight: '400px' },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    minWidth: 'var(--least-width)',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headerRow: {
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    height: `${String(ROW_HEIGHT)}px`,
    alignItems: 'center',
  },
  headerButton: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    height: `${String(ROW_HEIGHT)}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    }),
  },
  headerText: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { position: 'relative', minWidth: 'var(--least-width)' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    alignItems: 'center',
    height: `${String(ROW_HEIGHT)}px`,
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    cursor: 'default',
    outlineStyle: 'none',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    }),
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    '&:hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  tick: { display: 'flex', justifyContent: 'center', color: tokens.colorNeutralForeground3 },
  ticked: { color: tokens.colorCompoundBrandForeground1 },
  empty: {
    padding: tokens.spacingVerticalXL,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});
