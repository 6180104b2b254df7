/**
 * Figures as SVG, in the coordinator. It draws data that a submission made, within fixed sizes, and must never need a font, a
 * script or another file. Read {@link Svg} first.
 */
package assay.report.svg;
