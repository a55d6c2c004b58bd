import { expect, it } from 'vitest';
import { missingLibraries } from './missing-libraries';

it('finds what the loader does not find, each library once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd5e5f2000)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f9c5c000000)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f9c6c3f1000)',
  ].join('\n');
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

it('finds nothing missing where ldd knows nothing of libraries', () => {
  expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
  expect(missingLibraries('')).toEqual([]);
});
