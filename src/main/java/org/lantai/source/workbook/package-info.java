/** Opens spreadsheets: the sheets, rows and cells of a file in Office Open XML (.xlsx). */
@NullMarked
package org.lantai.source.workbook;

import org.jspecify.annotations.NullMarked;
