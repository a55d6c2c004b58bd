import * as z from 'zod';

// Zod tries out whether it may make code from text, which the content security policy reports as a
// violation although the failure is caught. Must be imported before any schema is made.
z.config({ jitless: true });
