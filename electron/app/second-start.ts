import * as z from 'zod';

const secondStartSchema = z.object({
  files: z.array(z.string().min(1).max(32_767)).max(1000),
});

/** What a second start of the client tells the first. */
export type SecondStart = z.infer<typeof secondStartSchema>;

/** The files to open; none when the message is not one of ours, such as another version's. */
export function filesOfSecondStart(message: unknown): readonly string[] {
  const parsed = secondStartSchema.safeParse(message);
  return parsed.success ? parsed.data.files : [];
}
