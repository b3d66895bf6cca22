import.meta.glob("../Features/**/*.print.css", { eager: true });
