import { readFile } from 'node:fs/promises';
import type { ShippedPackage } from '../bridge/calls.ts';
import { packagesFile } from './places.ts';

/** The packages that the program ships, with their licences, as the build listed them. */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  return JSON.parse(await readFile(packagesFile(), 'utf8')) as readonly ShippedPackage[];
}
