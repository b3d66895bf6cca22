import.meta.glob("../Features/**/*.respond.css", { eager: true });
import.meta.glob("../Features/**/*.respond.ts", { eager: true });
