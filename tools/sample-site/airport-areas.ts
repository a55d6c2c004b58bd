/** How many devices an area has: a busy hall, a usual one, a quiet one. */
export type AreaSize = 'large' | 'medium' | 'small';

/** Who stands in for the recording server of an area. */
export type Protection =
  | { readonly by: 'nobody' }
  | { readonly by: 'groups'; readonly primary: string; readonly secondary?: string }
  | { readonly by: 'hotStandby'; readonly recorder: string };

export interface Area {
  readonly server: string;
  readonly name: string;
  readonly size: AreaSize;
  /** Where the cameras hang; taken in turn. */
  readonly places: readonly string[];
  readonly protection: Protection;
  readonly encrypted?: true;
  readonly multicast?: true;
  readonly publicPort?: number;
  /** Servers that have not been updated yet. */
  readonly older?: true;
}

const nobody: Protection = { by: 'nobody' };
const terminals: Protection = { by: 'groups', primary: 'Terminals', secondary: 'Piers and apron' };
const terminalsOnly: Protection = { by: 'groups', primary: 'Terminals' };
const piers: Protection = { by: 'groups', primary: 'Piers and apron' };
const piersThenLandside: Protection = {
  by: 'groups',
  primary: 'Piers and apron',
  secondary: 'Perimeter and landside',
};
const landside: Protection = { by: 'groups', primary: 'Perimeter and landside' };

const gates = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `gate ${String(first + at)}`);

/** The areas of the airport, each with its recording server. */
export const areas: readonly Area[] = [
  {
    server: 'RS-T1-01',
    name: 'T1 check-in',
    size: 'large',
    places: ['island A', 'island B', 'island C', 'self-service', 'oversize drop', 'main entrance'],
    protection: terminals,
    encrypted: true,
    multicast: true,
  },
  {
    server: 'RS-T1-02',
    name: 'T1 security',
    size: 'large',
    places: ['lane 1', 'lane 2', 'lane 3', 'lane 4', 'staff lane', 'queue'],
    protection: { by: 'hotStandby', recorder: 'FRS-HOT-01' },
    encrypted: true,
  },
  {
    server: 'RS-T1-03',
    name: 'T1 departures',
    size: 'large',
    places: ['duty free', 'food court', 'lounge', 'corridor north', 'corridor south'],
    protection: terminals,
    encrypted: true,
  },
  {
    server: 'RS-T1-04',
    name: 'T1 arrivals',
    size: 'medium',
    places: ['passport control', 'customs', 'meeting point', 'exit west', 'exit east'],
    protection: terminals,
    encrypted: true,
  },
  {
    server: 'RS-T2-01',
    name: 'T2 check-in',
    size: 'large',
    places: ['island D', 'island E', 'island F', 'self-service', 'group desk', 'main entrance'],
    protection: terminals,
    encrypted: true,
    multicast: true,
  },
  {
    server: 'RS-T2-02',
    name: 'T2 security',
    size: 'large',
    places: ['lane 1', 'lane 2', 'lane 3', 'family lane', 'staff lane', 'queue'],
    protection: terminals,
    encrypted: true,
  },
  {
    server: 'RS-T2-03',
    name: 'T2 departures',
    size: 'medium',
    places: ['shops', 'restaurant', 'lounge', 'transfer desk', 'corridor'],
    protection: terminalsOnly,
    encrypted: true,
  },
  {
    server: 'RS-T2-04',
    name: 'T2 arrivals',
    size: 'medium',
    places: ['passport control', 'customs', 'meeting point', 'car rental'],
    protection: terminalsOnly,
  },
  {
    server: 'RS-BAG-01',
    name: 'Baggage hall',
    size: 'large',
    places: ['belt 1', 'belt 2', 'belt 3', 'belt 4', 'belt 5', 'lost baggage'],
    protection: terminals,
  },
  {
    server: 'RS-BAG-02',
    name: 'Baggage sorting',
    size: 'medium',
    places: ['infeed', 'screening 1', 'screening 2', 'sorter north', 'sorter south', 'loading'],
    protection: terminalsOnly,
    older: true,
  },
  {
    server: 'RS-PA-01',
    name: 'Pier A',
    size: 'medium',
    places: gates(1, 9),
    protection: piersThenLandside,
    encrypted: true,
  },
  {
    server: 'RS-PA-02',
    name: 'Pier A',
    size: 'medium',
    places: gates(10, 18),
    protection: piersThenLandside,
    encrypted: true,
  },
  { server: 'RS-PB-01', name: 'Pier B', size: 'medium', places: gates(20, 28), protection: piers },
  { server: 'RS-PB-02', name: 'Pier B', size: 'medium', places: gates(29, 37), protection: piers },
  { server: 'RS-PC-01', name: 'Pier C', size: 'small', places: gates(40, 45), protection: piers },
  {
    server: 'RS-APR-01',
    name: 'Apron',
    size: 'small',
    places: ['stand 1', 'stand 2', 'stand 3', 'stand 4', 'taxiway', 'de-icing'],
    protection: piersThenLandside,
    multicast: true,
  },
  {
    server: 'RS-OPS-01',
    name: 'Operations centre',
    size: 'small',
    places: ['control room', 'server room', 'crisis room', 'entrance', 'roof'],
    protection: { by: 'hotStandby', recorder: 'FRS-HOT-02' },
    encrypted: true,
  },
  {
    server: 'RS-PER-01',
    name: 'Perimeter north',
    size: 'large',
    places: ['fence 1', 'fence 2', 'fence 3', 'gate N1', 'gate N2', 'patrol road'],
    protection: landside,
  },
  {
    server: 'RS-PER-02',
    name: 'Perimeter south',
    size: 'large',
    places: ['fence 4', 'fence 5', 'fence 6', 'gate S1', 'fuel depot', 'patrol road'],
    protection: landside,
    older: true,
  },
  {
    server: 'RS-CP-01',
    name: 'Car park P1',
    size: 'small',
    places: ['level 0', 'level 1', 'level 2', 'barrier in', 'barrier out', 'pay station'],
    protection: landside,
    publicPort: 8101,
  },
  {
    server: 'RS-CP-02',
    name: 'Car park P2',
    size: 'small',
    places: ['level 0', 'level 1', 'barrier in', 'barrier out', 'pay station'],
    protection: landside,
    publicPort: 8102,
  },
  {
    server: 'RS-CP-03',
    name: 'Staff car park',
    size: 'small',
    places: ['rows A–F', 'rows G–M', 'barrier', 'bicycle shed'],
    protection: nobody,
  },
  {
    server: 'RS-RAIL-01',
    name: 'Rail station',
    size: 'small',
    places: ['platform 1', 'platform 2', 'concourse', 'escalators', 'bridge to T1'],
    protection: landside,
    encrypted: true,
  },
  {
    server: 'RS-CGO-01',
    name: 'Cargo',
    size: 'small',
    places: ['dock 1', 'dock 2', 'dock 3', 'cold store', 'truck gate'],
    protection: nobody,
    older: true,
  },
];
