/** The longest side of a picture and the most points in it; beyond that it would not be drawn, or not be taken. */
const LONGEST = 16_000;
const MOST = 64_000_000;

/** How many points to draw for a pixel: two, so that it can be enlarged, or what the limits leave. */
export function pngScale(width: number, height: number): number {
  return Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}

/**
 * Draws an SVG that needs nothing else as PNG, in base64.
 *
 * @throws when the browser cannot draw it.
 */
export async function svgToPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = pngScale(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
}
