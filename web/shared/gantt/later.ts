/** What a chart needs once its picture is there, in one piece that loads after it. */
export { interact } from './interaction.ts';
export { watchPrinter } from './print.ts';
export { ganttTravel } from './travel.ts';
