import { config } from 'zod';

// zod would compile its checks with `Function`, which the page's policy refuses and reports. To be
// imported before anything that makes a schema.
config({ jitless: true });
