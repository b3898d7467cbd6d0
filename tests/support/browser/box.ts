import type { Locator } from '@playwright/test';

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @throws Error where it is not drawn */
export async function boxOf(
  locator: Locator,
): Promise<Box & { readonly right: number; readonly bottom: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not drawn.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
