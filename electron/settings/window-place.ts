import * as z from 'zod';

export const windowPlaceSchema = z
  .object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(1),
    height: z.number().int().min(1),
    maximised: z.boolean(),
  })
  .readonly();

/** Where the window was when it was closed, in screen points. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
