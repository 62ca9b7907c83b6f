package org.lantai.data;

/**
 * A column of a table, as Frictionless tables are described.
 *
 * @param name its name in the first line
 * @param type {@code string} or {@code integer}
 * @param description what stands in it
 */
record Column(String name, String type, String description) {}
