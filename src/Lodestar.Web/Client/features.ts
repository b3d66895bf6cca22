// What pages bring themselves. Apart from app.ts, because a glob is imported before everything else in its file.
import.meta.glob(["../Features/**/*.css", "!../Features/**/*.respond.css", "!../Features/**/*.print.css"], { eager: true });
import.meta.glob(["../Features/**/*.ts", "!../Features/**/*.respond.ts", "!../Features/**/*.test.ts", "!../Features/**/*.d.ts"], { eager: true });
