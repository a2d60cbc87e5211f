export function withRelease(text: string, version: string, date: string): string;
export function sectionOf(text: string, version: string): string;
