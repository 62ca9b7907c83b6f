package org.lantai.source.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab says it, fit to stand for a file below the workbook; no two of a workbook have one name
 * @param part where its rows are
 */
public record Sheet(String name, String part) {}
